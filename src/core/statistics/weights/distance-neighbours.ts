import { metersBetween, type Point } from '../../walking/plane.ts';
import { type Neighbours, neighboursFromPairs } from './neighbours.ts';

/**
 * Returns for every point, in metres, its k nearest others; of equally near ones the first. Not symmetric, and never an island.
 * Throws unless k is a whole number from 1 to the number of other points.
 * Source: k-nearest neighbours, e.g. L. Anselin (2002), Under the hood, Agricultural Economics 27.
 */
export function nearestNeighbours(points: readonly Point[], k: number): Neighbours {
  if (!(Number.isInteger(k) && k >= 1 && k < points.length)) {
    throw new Error(`nearestNeighbours: expected k from 1 to ${points.length - 1}, found ${k}`);
  }
  return points.map((point, area) => nearestOf(points, point, { area, k }));
}

/** Keeps the k best by insertion: k is small, so this beats sorting all distances. */
function nearestOf(
  points: readonly Point[],
  from: Point,
  { area, k }: { readonly area: number; readonly k: number },
): readonly number[] {
  const best: { readonly index: number; readonly meters: number }[] = [];
  for (const [index, point] of points.entries()) {
    if (index === area) continue;
    const meters = metersBetween(from, point);
    if (best.length === k && meters >= (best[k - 1]?.meters ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.meters ?? 0) > meters) place--;
    best.splice(place, 0, { index, meters });
    if (best.length > k) best.pop();
  }
  return best.map(({ index }) => index).sort((a, b) => a - b);
}

/**
 * Returns for every point, in metres, the others within a distance of it; a lonely point has an empty list.
 * Throws unless the distance is positive.
 * Source: A. Getis and J. K. Ord (1992), The analysis of spatial association by use of distance statistics, Geographical Analysis 24(3).
 */
export function distanceBandNeighbours(points: readonly Point[], bandMeters: number): Neighbours {
  if (!(bandMeters > 0)) throw new Error(`distanceBandNeighbours: expected metres above 0, found ${bandMeters}`);
  const byEast = [...points.entries()].sort(([, [ax]], [, [bx]]) => ax - bx);
  const pairs: [number, number][] = [];
  for (const [place, [a, from]] of byEast.entries()) {
    for (let next = place + 1; next < byEast.length; next++) {
      const [b, to] = byEast[next] ?? [a, from];
      if (to[0] - from[0] > bandMeters) break;
      if (metersBetween(from, to) <= bandMeters) pairs.push([a, b]);
    }
  }
  return neighboursFromPairs(points.length, pairs);
}
