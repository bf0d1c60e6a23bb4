import type { Coordinate } from '../model/index.ts';

const radians = Math.PI / 180;
/** Mean radius of the earth in metres. Source: IUGG. */
export const earthRadiusMeters = 6_371_008.8;

/** Returns the great-circle distance in metres. Source: haversine formula. */
export function distanceMeters(a: Coordinate, b: Coordinate): number {
  const north = Math.sin(((b[1] - a[1]) * radians) / 2) ** 2;
  const east = Math.sin(((b[0] - a[0]) * radians) / 2) ** 2;
  const h = north + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * east;
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Returns the great-circle distance in kilometres. */
export const distanceKm = (a: Coordinate, b: Coordinate): number => distanceMeters(a, b) / 1000;

/** Returns the point half way between two points that are close together (a mean of their degrees). */
export function midpoint(a: Coordinate, b: Coordinate): Coordinate {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
