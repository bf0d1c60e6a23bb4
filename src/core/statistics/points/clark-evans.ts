import { seededRandom } from '../../random.ts';
import { metersBetween, type Point } from '../../walking/plane.ts';
import { assertSimulations, type PseudoP, pseudoP, type SimulationOptions } from '../autocorrelation/pseudo-p.ts';
import { normalTwoSided } from '../distributions/p-values.ts';
import { defined, type Statistic, undefinedBecause } from '../statistic.ts';
import { pointsInWindow, randomPoints, type StudyWindow } from './study-window.ts';

/** How near points lie to their nearest others, beside points at random. */
export interface ClarkEvans {
  /** Mean distance over the expected one: below 1 clustered, above 1 spaced out. */
  readonly ratio: number;
  readonly meanMeters: number;
  readonly expectedMeters: number;
  readonly z: number;
  /** Two-sided, of z; without edge correction. */
  readonly p: number;
  readonly n: number;
}

/**
 * Returns the nearest-neighbour index of the points in a window. No edge correction: near the outline the nearest other may lie
 * outside and be unknown, so the ratio is somewhat too large; `clarkEvansPermutation` judges it beside random points in the same window.
 * Undefined with fewer than two points.
 * Source: P. J. Clark and F. C. Evans (1954), Distance to nearest neighbor as a measure of spatial relationships in populations, Ecology 35(4).
 */
export function clarkEvans(points: readonly Point[], window: StudyWindow): Statistic<ClarkEvans> {
  const inside = pointsInWindow(window, points);
  const n = inside.length;
  if (n < 2) return undefinedBecause('too-few');
  const density = n / window.areaSquareMeters;
  const meanMeters = meanNearestMeters(inside);
  const expectedMeters = 1 / (2 * Math.sqrt(density));
  const standardError = Math.sqrt((4 - Math.PI) / (4 * Math.PI * density * n));
  const z = (meanMeters - expectedMeters) / standardError;
  return defined({ ratio: meanMeters / expectedMeters, meanMeters, expectedMeters, z, p: normalTwoSided(z), n });
}

/**
 * Returns the p-values of the index beside as many points at random in the same window, which have the same edges: lower is that of
 * clustering. Undefined with fewer than two points.
 * Source: P. J. Diggle (2003), Statistical Analysis of Spatial Point Patterns, chapter 2.3, Monte Carlo test of complete randomness.
 */
export function clarkEvansPermutation(
  points: readonly Point[],
  window: StudyWindow,
  options: SimulationOptions,
): Statistic<PseudoP> {
  assertSimulations('clarkEvansPermutation', options);
  const inside = pointsInWindow(window, points);
  if (inside.length < 2) return undefinedBecause('too-few');
  const observed = meanNearestMeters(inside);
  const random = seededRandom(options.seed);
  let [atLeast, atMost] = [0, 0];
  for (let run = 0; run < options.simulations; run++) {
    const simulated = meanNearestMeters(randomPoints(window, inside.length, random));
    if (simulated >= observed) atLeast++;
    if (simulated <= observed) atMost++;
  }
  return defined(pseudoP({ atLeast, atMost, simulations: options.simulations }));
}

/** The mean distance to the nearest other point: from west to east, looking both ways until the gap alone is too wide. */
function meanNearestMeters(points: readonly Point[]): number {
  const byEast = points.toSorted(([ax], [bx]) => ax - bx);
  const nearest = byEast.map((point, place) => {
    let least = Number.POSITIVE_INFINITY;
    for (const step of [-1, 1]) {
      for (let next = place + step; next >= 0 && next < byEast.length; next += step) {
        const other = byEast[next] ?? point;
        if (Math.abs(other[0] - point[0]) >= least) break;
        least = Math.min(least, metersBetween(point, other));
      }
    }
    return least;
  });
  return nearest.reduce((sum, meters) => sum + meters, 0) / nearest.length;
}
