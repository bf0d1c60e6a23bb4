import type { Steps } from '../steps.ts';
import { type Dbscan, type DbscanParameters, dbscan } from './dbscan.ts';
import type { Meters } from './plane.ts';

/** Which radii to try, and what counts as the same cluster. */
export interface StabilityOptions {
  /** Ascending, in metres; the interval is known only as finely as these. */
  readonly radii: readonly number[];
  /** Least Jaccard overlap with a cluster at another radius. */
  readonly threshold?: number;
}

/** The radii at which a cluster is still the same one. */
export interface Survival {
  readonly label: number;
  readonly fromMeters: number;
  readonly toMeters: number;
  /** The cluster still survives at the smallest or largest radius that was tried, so the interval may be longer. */
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** Points in common by points in either; below a half a cluster counts as dissolved, by Hennig. */
export const dissolvedBelow = 0.5;

/**
 * Returns for each cluster at the current radius the interval of tried radii around it in which the cluster survives: at
 * each of them some cluster shares with it at least the threshold of their points, core and border (Jaccard: in both by in
 * either, 0.5 unless given otherwise). From a half on at most one cluster can. The walk away from the current radius ends
 * where all clusters are gone. Same count of neighbours throughout.
 * Throws when radii do not ascend. Source: C. Hennig (2007), Cluster-wise assessment of cluster stability, CSDA 52(1).
 */
export function* stabilityStrip(
  meters: Meters,
  { radiusMeters, minPoints }: DbscanParameters,
  { radii, threshold = dissolvedBelow }: StabilityOptions,
): Steps<readonly Survival[]> {
  if (radii.some((radius, at) => radius <= (radii[at - 1] ?? 0)))
    throw new Error(`stabilityStrip: expected ascending radii above 0 m, found ${radii.join(', ')}`);
  const now = dbscan(meters, { radiusMeters, minPoints });
  const reached = { below: endsOf(now, radiusMeters), above: endsOf(now, radiusMeters) };
  let done = 0;
  for (const side of ['below', 'above'] as const) {
    const tried = radii.filter((radius) => (side === 'below' ? radius < radiusMeters : radius > radiusMeters));
    if (side === 'below') tried.reverse();
    let alive = new Set(reached[side].keys());
    for (const radius of tried) {
      yield done++ / radii.length;
      if (alive.size === 0) break;
      const overlaps = bestOverlaps(now, dbscan(meters, { radiusMeters: radius, minPoints }));
      alive = new Set([...alive].filter((label) => (overlaps[label] ?? 0) >= threshold));
      for (const label of alive) reached[side][label] = radius;
    }
  }
  return reached.below.map((fromMeters, label) => {
    const toMeters = reached.above[label] ?? radiusMeters;
    const isOpenBelow = fromMeters <= (radii[0] ?? radiusMeters);
    return { label, fromMeters, toMeters, isOpenBelow, isOpenAbove: toMeters >= (radii.at(-1) ?? radiusMeters) };
  });
}

const endsOf = ({ clusterCount }: Dbscan, radiusMeters: number): number[] =>
  new Array<number>(clusterCount).fill(radiusMeters);

/** The largest Jaccard overlap of each cluster with any cluster of another run over the same points, 0 without one. */
export function bestOverlaps(now: Dbscan, other: Dbscan): Float64Array {
  const [sizes, otherSizes] = [sizesOf(now), sizesOf(other)];
  const shared = new Map<number, number>();
  for (let point = 0; point < now.labels.length; point++) {
    const [label, otherLabel] = [now.labels[point] ?? -1, other.labels[point] ?? -1];
    if (label < 0 || otherLabel < 0) continue;
    const pair = label * other.clusterCount + otherLabel;
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
  const best = new Float64Array(now.clusterCount);
  for (const [pair, both] of shared) {
    const label = Math.floor(pair / other.clusterCount);
    const either = (sizes[label] ?? 0) + (otherSizes[pair % other.clusterCount] ?? 0) - both;
    best[label] = Math.max(best[label] ?? 0, both / either);
  }
  return best;
}

function sizesOf({ labels, clusterCount }: Dbscan): Uint32Array {
  const sizes = new Uint32Array(clusterCount);
  for (const label of labels) if (label >= 0) sizes[label] = (sizes[label] ?? 0) + 1;
  return sizes;
}
