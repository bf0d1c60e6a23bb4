import type { Coordinate } from '../model/index.ts';

const radians = Math.PI / 180;

/** Nearer than this a direction means nothing, in metres. */
export const besideMeters = 20;

/** Brings any angle in degrees to 0 ≤ angle < 360. */
const toFullCircle = (degrees: number): number => ((degrees % 360) + 360) % 360;

/**
 * Returns the direction in which the great circle to another point sets out: degrees clockwise from north, 0 ≤ bearing < 360;
 * 0 between a point and itself. Source: forward azimuth of spherical trigonometry.
 */
export function initialBearing(from: Coordinate, to: Coordinate): number {
  const [phi1, phi2] = [from[1] * radians, to[1] * radians];
  const turn = (to[0] - from[0]) * radians;
  const east = Math.sin(turn) * Math.cos(phi2);
  const north = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(turn);
  return toFullCircle(Math.atan2(east, north) / radians);
}

/** Returns the nearest of eight winds for any angle in degrees clockwise from north: 0 north, 1 north-east … 7 north-west. */
export function compassIndex(degrees: number): number {
  return Math.round(toFullCircle(degrees) / 45) % 8;
}
