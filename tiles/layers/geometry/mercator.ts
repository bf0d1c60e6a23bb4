import type { Position } from 'geojson';

/** Returns the point in the unit square of Web Mercator: x grows to the east, y to the south. Source: EPSG:3857. */
export function toMercator([lon = 0, lat = 0]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [lon / 360 + 0.5, Math.min(1, Math.max(0, y))];
}
