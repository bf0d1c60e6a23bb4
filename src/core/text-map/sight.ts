import { besideMeters, compassIndex, initialBearing } from '../geo/bearing.ts';
import { distanceMeters } from '../geo/distance.ts';
import type { Coordinate } from '../model/index.ts';

/** How far and in which direction something lies from a point. */
export interface Sight {
  /** Along the great circle. */
  readonly meters: number;
  /** One of eight winds, 0 north … 7 north-west; null beside the point. */
  readonly wind: number | null;
}

/** Returns how a point is seen from another one. */
export function sightOf(from: Coordinate, to: Coordinate): Sight {
  const meters = distanceMeters(from, to);
  return { meters, wind: meters < besideMeters ? null : compassIndex(initialBearing(from, to)) };
}
