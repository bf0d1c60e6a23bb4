import type { Position } from 'geojson';
import { edgesOfRings } from '../geo/polygons.ts';
import type { Coordinate } from '../model/index.ts';

/** Twice the signed area of a triangle: positive when it turns left. */
const turn = (a: Coordinate, b: Coordinate, c: Coordinate): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two stretches cross each other; one that only ends on the other counts on one side of it alone. */
const cross = (a: Coordinate, b: Coordinate, c: Coordinate, d: Coordinate): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/**
 * Returns whether a river, given as its rings, lies between two points on land: the straight line crosses it from bank to bank an odd
 * number of times. A line along a bend that comes back to its own bank has not crossed; a point in the water has no other side.
 */
export function isRiverBetween(from: Coordinate, to: Coordinate, rings: readonly (readonly Position[])[]): boolean {
  const banks = edgesOfRings(rings).filter(([a, b]) => cross(from, to, a, b)).length;
  return banks % 4 === 2;
}
