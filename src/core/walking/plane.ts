import { earthRadiusMeters } from '../geo/distance.ts';
import { jinjuPoint } from '../geo/jinju.ts';
import type { Coordinate } from '../model/index.ts';

/** Metres east and north of the point of Jinju. */
export type Point = readonly [x: number, y: number];

const metersPerDegree = (earthRadiusMeters * Math.PI) / 180;
const [lon0, lat0] = jinjuPoint;
const metersPerDegreeEast = metersPerDegree * Math.cos((lat0 * Math.PI) / 180);

/** Returns a place in the plane; lengths inside the city are within 0.2 % of those on the sphere. Source: equirectangular projection. */
export const toPlane = ([lon, lat]: Coordinate): Point => [
  (lon - lon0) * metersPerDegreeEast,
  (lat - lat0) * metersPerDegree,
];

/** Returns `[lon, lat]` of a point of the plane; not rounded, because a way may pass a shore at any distance. */
export const toCoordinate = ([x, y]: Point): [lon: number, lat: number] => [
  lon0 + x / metersPerDegreeEast,
  lat0 + y / metersPerDegree,
];

/** Returns the straight distance in metres. `Math.hypot` would be several times slower. */
export function metersBetween([ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  return Math.sqrt(dx * dx + dy * dy);
}

/** Returns twice the signed area of the triangle a, b, c in square metres: positive when c lies left of the line from a to b. */
export const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Returns the point at a share, 0 to 1, of the way from one point to another. */
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Returns the share, 0 to 1, of the way from a to b at which the segment is nearest to a point; 0 when a is b. */
export function nearestShare(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  return Math.min(1, Math.max(0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared));
}

/** Returns true when two segments cross or touch. */
export function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}
