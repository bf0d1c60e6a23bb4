import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapInput } from './contract.ts';
import { pointOnScreen, type ScreenPoint } from './on-screen.ts';

/** Returns what tells where watched points are on the screen whenever that has changed: nowhere while the map moves. */
export function followPoints(
  map: MapLibreMap,
  onPoints: (points: ReadonlyMap<string, ScreenPoint>) => void,
): (watched: MapInput['watched']) => void {
  let told = '[]';
  return (watched) => {
    const points = new Map<string, ScreenPoint>();
    for (const { id, lon, lat } of map.isMoving() ? [] : watched) {
      const point = pointOnScreen(map, lon, lat);
      if (point !== null) points.set(id, point);
    }
    const text = JSON.stringify([...points]);
    if (text === told) return;
    told = text;
    onPoints(points);
  };
}
