import { seededRandom } from '../random.ts';
import type { Steps } from '../steps.ts';
import type { Meters } from './plane.ts';

/** Points parted among centres. */
export interface KMeans {
  /** In the plane, one for each cluster; fewer than asked for when fewer places are different. */
  readonly centres: Meters;
  readonly labels: Int32Array;
  /** Sum of the squared distances from the points to their centres, in square metres. */
  readonly inertia: number;
  readonly iterations: number;
  /** False when the work was cut off at `iterationsAtMost`. */
  readonly isSettled: boolean;
}

/** How k-means begins and when it ends. */
export interface KMeansOptions {
  readonly seed?: number;
  /** How often it begins anew; the result with the least inertia is kept, the first on a tie. */
  readonly starts?: number;
  /** It has settled when the squares of the centres' moves sum to no more than this share of the points' mean variance. */
  readonly tolerance?: number;
}

/** Fixed, so that a link shows the same clusters everywhere. */
export const kMeansDefaults = { seed: 20_261_004, starts: 8, tolerance: 1e-4 } as const;
const iterationsAtMost = 300;

/**
 * Returns the best of several k-means clusterings, each from k-means++ centres. The same points, count and seed give the
 * same result. No points give no centres. Throws when k is not a whole number from 1.
 * Source: D. Arthur, S. Vassilvitskii (2007), k-means++, SODA; S. P. Lloyd (1982), IEEE Trans. Inf. Theory 28(2).
 */
export function* kMeans(meters: Meters, k: number, options: KMeansOptions = {}): Steps<KMeans> {
  if (!(Number.isInteger(k) && k >= 1)) throw new Error(`kMeans: expected a whole count from 1, found ${k}`);
  const { seed, starts, tolerance } = { ...kMeansDefaults, ...options };
  const random = seededRandom(seed);
  let best: KMeans | undefined;
  for (let start = 0; start < starts; start++) {
    yield start / starts;
    const found = yield* settle(meters, spreadCentres(meters, k, random), { tolerance, share: start / starts });
    if (best === undefined || found.inertia < best.inertia) best = found;
  }
  return (
    best ?? { centres: new Float64Array(0), labels: new Int32Array(0), inertia: 0, iterations: 0, isSettled: true }
  );
}

/** k-means++: each further centre is a point, likelier the farther it is from those before (by the square). */
function spreadCentres(meters: Meters, k: number, random: () => number): Meters {
  const count = meters.length / 2;
  const centres = new Float64Array(2 * k);
  const squares = new Float64Array(count).fill(1);
  for (let chosen = 0; chosen < k; chosen++) {
    const point = drawByWeight(squares, random());
    if (point === undefined) return centres.slice(0, 2 * chosen);
    const [x, y] = [meters[2 * point] ?? 0, meters[2 * point + 1] ?? 0];
    centres.set([x, y], 2 * chosen);
    for (let at = 0; at < count; at++) {
      const squared = ((meters[2 * at] ?? 0) - x) ** 2 + ((meters[2 * at + 1] ?? 0) - y) ** 2;
      if (chosen === 0 || squared < (squares[at] ?? 0)) squares[at] = squared;
    }
  }
  return centres;
}

/** The index at which the running sum of the weights passes a share of their total; undefined when all are 0. */
function drawByWeight(weights: Float64Array, share: number): number | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = share * total;
  let last: number | undefined;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    last = at;
    left -= weight;
    if (left < 0) return at;
  }
  return last;
}

interface Settling {
  readonly tolerance: number;
  /** What is done already, to hand out on the way. */
  readonly share?: number;
}

/**
 * Returns the clustering that Lloyd's iterations reach from given centres. A centre without points moves to the point that is
 * farthest from its own centre.
 */
export function* settle(meters: Meters, start: Meters, { tolerance, share = 0 }: Settling): Steps<KMeans> {
  const labels = new Int32Array(meters.length / 2);
  const enough = tolerance * meanVariance(meters);
  let centres = start;
  for (let iteration = 1; iteration <= iterationsAtMost; iteration++) {
    const isSame = assign(meters, centres, labels) === 0 && iteration > 1;
    const next = isSame ? centres : meansOf(meters, labels, centres);
    const moved = next.reduce((sum, value, at) => sum + (value - (centres[at] ?? 0)) ** 2, 0);
    centres = next;
    if (isSame || moved <= enough) return settled(meters, centres, labels, iteration, true);
    yield share;
  }
  return settled(meters, centres, labels, iterationsAtMost, false);
}

function settled(meters: Meters, centres: Meters, labels: Int32Array, iterations: number, isSettled: boolean): KMeans {
  assign(meters, centres, labels);
  let inertia = 0;
  for (let point = 0; point < labels.length; point++) inertia += squaredToCentre(meters, centres, labels, point);
  return { centres, labels, inertia, iterations, isSettled };
}

function squaredToCentre(meters: Meters, centres: Meters, labels: Int32Array, point: number): number {
  const label = labels[point] ?? 0;
  const dx = (meters[2 * point] ?? 0) - (centres[2 * label] ?? 0);
  const dy = (meters[2 * point + 1] ?? 0) - (centres[2 * label + 1] ?? 0);
  return dx * dx + dy * dy;
}

/** Gives each point the label of its nearest centre, the first on a tie, and returns how many labels changed. */
function assign(meters: Meters, centres: Meters, labels: Int32Array): number {
  let changed = 0;
  for (let point = 0; point < labels.length; point++) {
    const x = meters[2 * point] ?? 0;
    const y = meters[2 * point + 1] ?? 0;
    let nearest = 0;
    let least = Infinity;
    for (let label = 0; 2 * label < centres.length; label++) {
      const dx = (centres[2 * label] ?? 0) - x;
      const dy = (centres[2 * label + 1] ?? 0) - y;
      const squared = dx * dx + dy * dy;
      if (squared < least) {
        least = squared;
        nearest = label;
      }
    }
    if (labels[point] !== nearest) changed++;
    labels[point] = nearest;
  }
  return changed;
}

function meansOf(meters: Meters, labels: Int32Array, before: Meters): Meters {
  const sums = new Float64Array(before.length);
  const counts = new Uint32Array(before.length / 2);
  for (let point = 0; point < labels.length; point++) {
    const label = labels[point] ?? 0;
    sums[2 * label] = (sums[2 * label] ?? 0) + (meters[2 * point] ?? 0);
    sums[2 * label + 1] = (sums[2 * label + 1] ?? 0) + (meters[2 * point + 1] ?? 0);
    counts[label] = (counts[label] ?? 0) + 1;
  }
  const taken = new Set<number>();
  return sums.map((sum, at) => {
    const count = counts[at >> 1] ?? 0;
    if (count > 0) return sum / count;
    if (at % 2 === 0) taken.add(farthestPoint(meters, before, labels, taken));
    return meters[2 * ([...taken].at(-1) ?? 0) + (at % 2)] ?? 0;
  });
}

function farthestPoint(meters: Meters, centres: Meters, labels: Int32Array, taken: ReadonlySet<number>): number {
  let [farthest, most] = [0, -1];
  for (let point = 0; point < labels.length; point++) {
    const squared = squaredToCentre(meters, centres, labels, point);
    if (squared > most && !taken.has(point)) [farthest, most] = [point, squared];
  }
  return farthest;
}

/** Mean of the variances of x and y. */
function meanVariance(meters: Meters): number {
  const count = meters.length / 2;
  let [x, y, squares] = [0, 0, 0];
  for (let at = 0; at < meters.length; at += 2) {
    const [mx, my] = [meters[at] ?? 0, meters[at + 1] ?? 0];
    x += mx;
    y += my;
    squares += mx * mx + my * my;
  }
  return count === 0 ? 0 : (squares / count - (x / count) ** 2 - (y / count) ** 2) / 2;
}
