import { defined, deviations, type Statistic, undefinedBecause } from '../statistic.ts';
import { linkedAreas } from '../weights/linked.ts';
import { spatialLags, type Weights } from '../weights/weights.ts';
import { conditionalPermutation } from './conditional-permutation.ts';
import { permutationDefaults } from './pseudo-p.ts';

/** The area's own value, then its neighbours', above (high) or not above (low) the mean. */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

/** Local Moran of one area. */
export interface LocalMoran {
  readonly i: number;
  readonly quadrant: Quadrant;
  /** Two-sided, by conditional permutation; not yet corrected for testing many areas (`benjaminiHochberg`). */
  readonly p: number;
}

/**
 * Returns local Moran of every area, in order; null for an area without neighbours, which takes no part.
 * The sum over the areas is n times global I under row-standardised weights.
 * Undefined when no area has a neighbour, fewer than four do, or all values are the same.
 * Source: L. Anselin (1995), Local indicators of spatial association, Geographical Analysis 27(2), equation 12.
 */
export function localMoran(
  values: readonly number[],
  weights: Weights,
  options = permutationDefaults,
): Statistic<readonly (LocalMoran | null)[]> {
  const linked = linkedAreas(values, weights);
  const n = linked.values.length;
  if (n === 0) return undefinedBecause('no-neighbours');
  if (n < 4) return undefinedBecause('too-few');
  const z = deviations(linked.values);
  const meanSquare = z.reduce((sum, value) => sum + value ** 2, 0) / n;
  if (meanSquare === 0) return undefinedBecause('constant');
  const lags = spatialLags(linked.weights, z);
  const chances = conditionalPermutation(z, linked.weights, options);
  const results: (LocalMoran | null)[] = values.map(() => null);
  for (const [number, area] of linked.areas.entries()) {
    const [own, lag] = [z[number] ?? 0, lags[number] ?? 0];
    results[area] = { i: (own * lag) / meanSquare, quadrant: quadrantOf(own, lag), p: chances[number]?.twoSided ?? 1 };
  }
  return defined(results);
}

const quadrantOf = (own: number, lag: number): Quadrant =>
  own > 0 ? (lag > 0 ? 'high-high' : 'high-low') : lag > 0 ? 'low-high' : 'low-low';
