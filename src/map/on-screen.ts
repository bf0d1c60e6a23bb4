import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';

/** A place on the map's canvas in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A point that comes back this far off lies behind the globe. */
const behindMeters = 50_000;

/** Where a place is on the canvas; null behind the globe, from where the way back leads to the near side. */
export function pointOnScreen(map: MapLibreMap, lon: number, lat: number): ScreenPoint | null {
  const place = new LngLat(lon + 360 * Math.round((map.getCenter().lng - lon) / 360), lat);
  const { x, y } = map.project(place);
  if (map.unproject([x, y]).distanceTo(place) > behindMeters) return null;
  return { x: Math.round(x), y: Math.round(y) };
}
