import type { Point } from '../../walking/plane.ts';
import { defined, type Statistic, undefinedBecause } from '../statistic.ts';
import { metersToOutline, pointsInWindow, type StudyWindow } from './study-window.ts';

/**
 * border: around a point only distances up to the outline count, so that nothing outside is missed.
 * none: all distances count; the curve sinks at wide radii, for observed and simulated points alike.
 */
export type EdgeCorrection = 'border' | 'none';

/** Ripley's K and L at every radius. */
export interface Ripley {
  /** Metres, ascending. */
  readonly radii: readonly number[];
  /** Square metres; NaN where no point lies farther than the radius from the outline. */
  readonly k: readonly number[];
  /** √(K / π) in metres: as large as the radius when the points lie at random, larger when they cluster. */
  readonly l: readonly number[];
  /** Points that count at each radius. */
  readonly used: readonly number[];
  readonly n: number;
}

/**
 * Returns Ripley's K and L of the points in a window. Points at the same place count as a pair at distance 0.
 * Undefined with fewer than two points. Throws unless the radii ascend from 0 on.
 * Source: B. D. Ripley (1977), Modelling spatial patterns, JRSS B 39; L: J. Besag (1977), in its discussion; border correction:
 * B. D. Ripley (1988), Statistical Inference for Spatial Processes, as in `Kest` of spatstat.
 */
export function ripley(
  points: readonly Point[],
  window: StudyWindow,
  { radii, correction }: { readonly radii: readonly number[]; readonly correction: EdgeCorrection },
): Statistic<Ripley> {
  assertAscending(radii);
  const inside = pointsInWindow(window, points).toSorted(([ax], [bx]) => ax - bx);
  const n = inside.length;
  if (n < 2) return undefinedBecause('too-few');
  const reaches = inside.map((point) =>
    correction === 'none' ? radii.length : countBelow(radii, metersToOutline(window, point)),
  );
  const used = cumulated(
    radii.length,
    reaches.map((reach) => [0, reach]),
  );
  const pairs = cumulated(radii.length, pairRanges(inside, radii, reaches));
  const partners = correction === 'none' ? n - 1 : n;
  const k = pairs.map((count, index) => {
    const from = used[index] ?? 0;
    return from === 0 ? Number.NaN : (window.areaSquareMeters * count) / (from * partners);
  });
  return defined({ radii, k, l: k.map((value) => Math.sqrt(value / Math.PI)), used, n });
}

/**
 * Returns evenly spaced radii in metres from 0 to a quarter of the shorter side of the window's box, beyond which too few points count.
 * Source: rule of thumb of B. D. Ripley (1988), also the default of `Kest` of spatstat.
 */
export function usualRadii({ box: [west, south, east, north] }: StudyWindow, steps: number): readonly number[] {
  const widest = Math.min(east - west, north - south) / 4;
  return Array.from({ length: steps + 1 }, (_, step) => (widest * step) / steps);
}

function assertAscending(radii: readonly number[]): void {
  const index = radii.findIndex((radius, place) => !(radius >= 0 && radius > (radii[place - 1] ?? -1)));
  if (index >= 0) throw new Error(`ripley: expected ascending radii from 0, found ${radii[index]} at ${index}`);
}

/** From which radius on, and up to which, an observation counts. */
type Range = readonly [from: number, before: number];

/** For every ordered pair the radii that reach the other point without crossing the outline around the first. */
function* pairRanges(byEast: readonly Point[], radii: readonly number[], reaches: readonly number[]): Generator<Range> {
  const widest = radii.at(-1) ?? 0;
  for (let a = 0; a < byEast.length; a++) {
    const [ax, ay] = byEast[a] ?? [0, 0];
    for (let b = a + 1; b < byEast.length; b++) {
      const [bx, by] = byEast[b] ?? [0, 0];
      if (bx - ax > widest) break;
      const meters = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
      if (meters > widest) continue;
      const from = countBelow(radii, meters);
      if (from < (reaches[a] ?? 0)) yield [from, reaches[a] ?? 0];
      if (from < (reaches[b] ?? 0)) yield [from, reaches[b] ?? 0];
    }
  }
}

/** How many observations count at every radius. */
function cumulated(length: number, ranges: Iterable<Range>): readonly number[] {
  const changes = new Int32Array(length + 1);
  for (const [from, before] of ranges) {
    changes[from] = (changes[from] ?? 0) + 1;
    changes[before] = (changes[before] ?? 0) - 1;
  }
  let sum = 0;
  return Array.from(changes.subarray(0, length), (change) => {
    sum += change;
    return sum;
  });
}

/** Returns how many of the ascending radii are below a distance. */
const countBelow = (radii: readonly number[], meters: number): number => search(radii, (radius) => radius < meters);

function search(radii: readonly number[], isBefore: (radius: number) => boolean): number {
  let [low, high] = [0, radii.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(radii[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
