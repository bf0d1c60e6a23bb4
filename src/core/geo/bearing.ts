import { bearing } from '@turf/turf';
import type { Coordinate } from '../model/index.ts';

/** Brings any angle in degrees to 0 ≤ angle < 360. */
const toFullCircle = (degrees: number): number => ((degrees % 360) + 360) % 360;

/**
 * Returns the direction in which the great circle to another point sets out: degrees clockwise from north, 0 ≤ bearing < 360;
 * 0 between a point and itself. Source: forward azimuth of spherical trigonometry, as in Turf.
 */
export function initialBearing(from: Coordinate, to: Coordinate): number {
  return toFullCircle(bearing([...from], [...to]));
}

/** Returns the nearest of eight winds for any angle in degrees clockwise from north: 0 north, 1 north-east … 7 north-west. */
export function compassIndex(degrees: number): number {
  return Math.round(toFullCircle(degrees) / 45) % 8;
}
