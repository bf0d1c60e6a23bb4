import type { Polygon } from 'geojson';
import type { Point } from '../walking/plane.ts';
import { signedArea } from '../walking/polygon.ts';
import { closedRing, type Meters, type Plane } from './plane.ts';

/** Returns the convex hull of the chosen points as a polygon in degrees; null when they all lie on one line or place. */
export function hullPolygon(plane: Plane, meters: Meters, members: Uint32Array): Polygon | null {
  const hull = convexHull(meters, members).map(
    (corner): Point => [meters[2 * corner] ?? 0, meters[2 * corner + 1] ?? 0],
  );
  return signedArea(hull) > 0 ? { type: 'Polygon', coordinates: [closedRing(plane, hull)] } : null;
}

/**
 * Returns the corners of the convex hull of the chosen points, anticlockwise from the westernmost (then southernmost) one,
 * as indexes of points; fewer than three when the points all lie on one line or place.
 * Exact for any number of points: each step drops everything inside its triangle.
 * Source: quickhull, W. F. Eddy (1977), ACM TOMS 3(4).
 */
export function convexHull(meters: Meters, members: Uint32Array): number[] {
  const first = extreme(meters, members, 1);
  const last = extreme(meters, members, -1);
  if (first === undefined || last === undefined || areSame(meters, first, last))
    return first === undefined ? [] : [first];
  return [first, ...outside(meters, members, first, last), last, ...outside(meters, members, last, first)];
}

function areSame(meters: Meters, a: number, b: number): boolean {
  return meters[2 * a] === meters[2 * b] && meters[2 * a + 1] === meters[2 * b + 1];
}

/** The westernmost point (sign 1) or the easternmost (sign −1), of several the southernmost or northernmost. */
function extreme(meters: Meters, members: Uint32Array, sign: 1 | -1): number | undefined {
  let [best, bestX, bestY]: [number | undefined, number, number] = [undefined, Infinity, Infinity];
  for (const member of members) {
    const [x, y] = [sign * (meters[2 * member] ?? 0), sign * (meters[2 * member + 1] ?? 0)];
    if (x < bestX || (x === bestX && y < bestY)) [best, bestX, bestY] = [member, x, y];
  }
  return best;
}

/** The corners of the hull on the right of the line from a to b, in order. */
function outside(meters: Meters, members: Uint32Array, a: number, b: number): number[] {
  const [ax, ay] = [meters[2 * a] ?? 0, meters[2 * a + 1] ?? 0];
  const [abx, aby] = [(meters[2 * b] ?? 0) - ax, (meters[2 * b + 1] ?? 0) - ay];
  let [farthest, most] = [-1, 0];
  const right = members.filter((member) => {
    const turn = aby * ((meters[2 * member] ?? 0) - ax) - abx * ((meters[2 * member + 1] ?? 0) - ay);
    if (turn > most) [farthest, most] = [member, turn];
    return turn > 0;
  });
  if (farthest < 0) return [];
  return [...outside(meters, right, a, farthest), farthest, ...outside(meters, right, farthest, b)];
}
