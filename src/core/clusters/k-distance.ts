import KDBush from 'kdbush';
import { seededRandom } from '../random.ts';
import type { Meters } from './plane.ts';
import { sampleOf } from './sample.ts';

/** Distances to the n-th neighbour, to choose a radius by: the knee of the curve is where noise begins. */
export interface KDistances {
  /**
   * For each looked-at point the smallest radius in metres at which it is a core point: the distance to its neighbour number
   * `minPoints`, itself being the first. Ascending; `Infinity` where there are not that many points.
   */
  readonly meters: Float64Array;
  /** How many points there are; when fewer distances came back they are from a sample. */
  readonly of: number;
}

/** Up to so many points are all looked at. */
const sampleAtMost = 20_000;
const seed = 20_261_004;

/**
 * Returns the k-distances of the points: of all of them up to 20,000, beyond of a random sample of 20,000 among all the
 * others, always the same sample. Throws when `minPoints` is not a whole number from 1.
 * Source: Ester et al. (1996), section 4.2; `minPoints` counts the point itself, as in `dbscan`.
 */
export function kDistances(meters: Meters, minPoints: number): KDistances {
  if (!(Number.isInteger(minPoints) && minPoints >= 1))
    throw new Error(`kDistances: expected a whole count from 1, found ${minPoints}`);
  const count = meters.length / 2;
  const index = new KDBush(count);
  for (let at = 0; at < meters.length; at += 2) index.add(meters[at] ?? 0, meters[at + 1] ?? 0);
  index.finish();
  const sample = sampleOf(count, sampleAtMost, seededRandom(seed));
  const found = Float64Array.from(sample, (point) =>
    Math.sqrt(squaredToNth(index, meters[2 * point] ?? 0, meters[2 * point + 1] ?? 0, minPoints)),
  );
  return { meters: found.sort(), of: count };
}

/** The square of the distance from a place to its n-th nearest point of the index. */
function squaredToNth(index: KDBush, x: number, y: number, n: number): number {
  const { coords, nodeSize } = index;
  // The n smallest squares so far, ascending.
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const look = (place: number): void => {
    const dx = (coords[2 * place] ?? 0) - x;
    const dy = (coords[2 * place + 1] ?? 0) - y;
    insert(nearest, dx * dx + dy * dy);
  };
  const descend = (left: number, right: number, axis: number): void => {
    if (right - left <= nodeSize) {
      for (let place = left; place <= right; place++) look(place);
      return;
    }
    const middle = (left + right) >> 1;
    look(middle);
    const beyond = (axis === 0 ? x : y) - (coords[2 * middle + axis] ?? 0);
    const isLow = beyond <= 0;
    if (isLow) descend(left, middle - 1, 1 - axis);
    else descend(middle + 1, right, 1 - axis);
    if (beyond * beyond > (nearest[n - 1] ?? 0)) return;
    if (isLow) descend(middle + 1, right, 1 - axis);
    else descend(left, middle - 1, 1 - axis);
  };
  descend(0, coords.length / 2 - 1, 0);
  return nearest[n - 1] ?? Number.POSITIVE_INFINITY;
}

/** Puts a value into an ascending list of fixed length, from which the largest falls out. */
function insert(list: Float64Array, value: number): void {
  let at = list.length - 1;
  if (value >= (list[at] ?? 0)) return;
  for (; at > 0 && (list[at - 1] ?? 0) > value; at--) list[at] = list[at - 1] ?? 0;
  list[at] = value;
}
