import { seededRandom } from '../../random.ts';
import { defined, deviations, type Statistic, undefinedBecause } from '../statistic.ts';
import { linkedAreas } from '../weights/linked.ts';
import type { Weights } from '../weights/weights.ts';
import { crossProduct } from './moran.ts';
import { assertSimulations, type PseudoP, permutationDefaults, pseudoP } from './pseudo-p.ts';

/**
 * Returns the p-values of global Moran's I when the values are dealt to the areas at random, islands left out.
 * Undefined when no area has a neighbour, fewer than four do, or all values are the same.
 * Source: A. D. Cliff and J. K. Ord (1981), Spatial Processes, chapter 2.3; shuffle: R. Durstenfeld (1964), CACM 7(7).
 */
export function moranPermutation(
  values: readonly number[],
  weights: Weights,
  options = permutationDefaults,
): Statistic<PseudoP> {
  assertSimulations('moranPermutation', options);
  const linked = linkedAreas(values, weights);
  const n = linked.values.length;
  if (n === 0) return undefinedBecause('no-neighbours');
  if (n < 4) return undefinedBecause('too-few');
  const z = Float64Array.from(deviations(linked.values));
  const squares = z.reduce((sum, value) => sum + value ** 2, 0);
  if (squares === 0) return undefinedBecause('constant');
  const observed = crossProduct(z, linked.weights);
  const slack = roundingSlack * squares;
  const random = seededRandom(options.seed);
  let [atLeast, atMost] = [0, 0];
  for (let run = 0; run < options.simulations; run++) {
    shuffle(z, random);
    const simulated = crossProduct(z, linked.weights);
    if (simulated >= observed - slack) atLeast++;
    if (simulated <= observed + slack) atMost++;
  }
  return defined(pseudoP({ atLeast, atMost, simulations: options.simulations }));
}

/** Equal sums in another order differ by rounding: such a share of the scale still counts as equal. */
export const roundingSlack = 1e-12;

function shuffle(values: Float64Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}
