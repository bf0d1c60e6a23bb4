import { distance } from '@turf/turf';
import type { Coordinate } from '../model/index.ts';

/** Returns the great-circle distance in metres. Source: haversine formula, mean earth radius 6,371,008.8 m. */
export function distanceMeters(a: Coordinate, b: Coordinate): number {
  return distance([...a], [...b], { units: 'meters' });
}

/** Returns the great-circle distance in kilometres. Source: haversine formula, mean earth radius 6,371.0088 km. */
export function distanceKm(a: Coordinate, b: Coordinate): number {
  return distance([...a], [...b], { units: 'kilometers' });
}

/** Returns the point half way between two points that are close together (a mean of their degrees). */
export function midpoint(a: Coordinate, b: Coordinate): Coordinate {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
