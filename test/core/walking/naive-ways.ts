import type { Coordinate } from '../../../src/core/model/index.ts';
import { metersBetween, type Point, toPlane, turn } from '../../../src/core/walking/plane.ts';

/** A bridge as a plain line. */
export type Line = readonly [Coordinate, Coordinate];

/** Whether two segments cross each other inside, by the signs of four triangles. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  const angle = ring.reduce((sum, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] as Point;
    return sum + Math.atan2((ax - x) * (by - y) - (ay - y) * (bx - x), (ax - x) * (bx - x) + (ay - y) * (by - y));
  }, 0);
  return Math.abs(angle) > Math.PI;
}

/** Whether the line between two points stays out of the ring; it may touch its vertices and run along its edges. */
function isFree(a: Point, b: Point, ring: readonly Point[]): boolean {
  if (ring.some((point, index) => cross(a, b, point, ring[(index + 1) % ring.length] as Point))) return false;
  return [0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999].every((share) => {
    const point: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    const nearest = Math.min(
      ...ring.map((from, index) => metersTo(point, from, ring[(index + 1) % ring.length] as Point)),
    );
    return nearest < 0.01 || !isInside(point, ring);
  });
}

function metersTo(point: Point, a: Point, b: Point): number {
  const length = metersBetween(a, b);
  const along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length;
  if (along < 0 || along > length) return Math.min(metersBetween(point, a), metersBetween(point, b));
  return Math.abs(turn(a, b, point)) / length;
}

/**
 * Returns the least cost between two places: all vertices of one lake, both places and the ends of all bridges, every pair
 * that sees each other, Floyd and Warshall. A metre on land costs `land`, on a bridge `bridge`; endless where no way leads.
 */
export function naiveCost(
  lake: readonly Coordinate[],
  bridges: readonly Line[],
  [from, to]: Line,
  { land, bridge }: { readonly land: number; readonly bridge: number },
): number {
  const ring = lake.map(toPlane);
  const points = [toPlane(from), toPlane(to), ...bridges.flat().map(toPlane), ...ring];
  const costs = points.map((a) =>
    points.map((b) => (isFree(a, b, ring) ? metersBetween(a, b) * land : Number.POSITIVE_INFINITY)),
  );
  for (let index = 0; index < bridges.length; index++) {
    const [a, b] = [2 + 2 * index, 3 + 2 * index];
    const cost = metersBetween(points[a] as Point, points[b] as Point) * bridge;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      (costs[one] as number[])[other] = Math.min(cost, costs[one]?.[other] ?? cost);
  }
  for (const [by, onward] of costs.entries()) {
    for (const row of costs) {
      for (const [end, cost] of onward.entries()) row[end] = Math.min(row[end] ?? 0, (row[by] ?? 0) + cost);
    }
  }
  return costs[0]?.[1] ?? Number.NaN;
}
