import { defined, deviations, type Statistic, undefinedBecause } from '../statistic.ts';
import { linkedAreas } from '../weights/linked.ts';
import type { Neighbours } from '../weights/neighbours.ts';
import { binary, spatialLags } from '../weights/weights.ts';
import { conditionalPermutation } from './conditional-permutation.ts';
import { permutationDefaults } from './pseudo-p.ts';

/** Getis-Ord Gi* of one area. */
export interface GetisOrd {
  /** Standard deviations above (hot) or below (cold) what chance leads to expect. */
  readonly z: number;
  /** Two-sided, by conditional permutation; not yet corrected for testing many areas (`benjaminiHochberg`). */
  readonly p: number;
}

/**
 * Returns Gi* of every area, in order; null for an area without neighbours, which takes no part. The area itself counts among
 * its neighbours, all with the same weight (which of 1 or a share makes no difference to z).
 * An area that neighbours all others has z 0.
 * Undefined when no area has a neighbour, fewer than four do, or all values are the same.
 * Source: J. K. Ord and A. Getis (1995), Local spatial autocorrelation statistics, Geographical Analysis 27(4), equation 14.
 */
export function getisOrd(
  values: readonly number[],
  neighbours: Neighbours,
  options = permutationDefaults,
): Statistic<readonly (GetisOrd | null)[]> {
  const linked = linkedAreas(values, binary(neighbours));
  const n = linked.values.length;
  if (n === 0) return undefinedBecause('no-neighbours');
  if (n < 4) return undefinedBecause('too-few');
  const deviation = deviations(linked.values);
  const meanSquare = deviation.reduce((sum, value) => sum + value ** 2, 0) / n;
  if (meanSquare === 0) return undefinedBecause('constant');
  const lags = spatialLags(linked.weights, deviation);
  const chances = conditionalPermutation(deviation, linked.weights, options);
  const results: (GetisOrd | null)[] = values.map(() => null);
  for (const [number, area] of linked.areas.entries()) {
    const around = (linked.weights.starts[number + 1] ?? 0) - (linked.weights.starts[number] ?? 0) + 1;
    const sum = (lags[number] ?? 0) + (deviation[number] ?? 0);
    const spread = Math.sqrt((meanSquare * around * (n - around)) / (n - 1));
    results[area] = { z: spread === 0 ? 0 : sum / spread, p: chances[number]?.twoSided ?? 1 };
  }
  return defined(results);
}
