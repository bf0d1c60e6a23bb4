import { seededRandom } from '../../random.ts';
import { spatialLags, type Weights } from '../weights/weights.ts';
import { roundingSlack } from './moran-permutation.ts';
import { assertSimulations, type PseudoP, pseudoP, type SimulationOptions } from './pseudo-p.ts';

/**
 * Returns for every area the p-values of its neighbours' weighted sum when the area keeps its deviation and the others are dealt
 * to the remaining areas at random. No area may be an island.
 * Local Moran and Gi* grow or fall steadily with that sum, so both take their p-values from here.
 * Source: L. Anselin (1995), Local indicators of spatial association, Geographical Analysis 27(2), conditional permutation.
 */
export function conditionalPermutation(
  z: readonly number[],
  weights: Weights,
  options: SimulationOptions,
): readonly PseudoP[] {
  assertSimulations('conditionalPermutation', options);
  const random = seededRandom(options.seed);
  const slack = roundingSlack * z.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const lags = spatialLags(weights, z);
  return z.map((_, area) => {
    const others = Float64Array.from(z.filter((_value, other) => other !== area));
    const slots = weights.values.subarray(weights.starts[area], weights.starts[area + 1]);
    const observed = lags[area] ?? 0;
    let [atLeast, atMost] = [0, 0];
    for (let run = 0; run < options.simulations; run++) {
      const simulated = dealtLag(others, slots, random);
      if (simulated >= observed - slack) atLeast++;
      if (simulated <= observed + slack) atMost++;
    }
    return pseudoP({ atLeast, atMost, simulations: options.simulations });
  });
}

/** Deals the first values of a pool by a partial shuffle, which may begin from any order, and weighs them. */
function dealtLag(pool: Float64Array, slots: Float64Array, random: () => number): number {
  let lag = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    const drawn = slot + Math.floor(random() * (pool.length - slot));
    const value = pool[drawn] ?? 0;
    pool[drawn] = pool[slot] ?? 0;
    pool[slot] = value;
    lag += (slots[slot] ?? 0) * value;
  }
  return lag;
}
