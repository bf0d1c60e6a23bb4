import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bbox } from '../core/geo/bbox.ts';
import type { Camera } from '../state/app-state.ts';

/** Where the map looks from. */
export const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter().wrap();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
};

/** What of the ground it shows. */
export const boundsOf = (map: MapLibreMap): Bbox => {
  const [[west, south], [east, north]] = map.getBounds().toArray() as [[number, number], [number, number]];
  return [west, south, east, north];
};
