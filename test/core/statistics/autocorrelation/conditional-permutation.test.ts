import { describe, expect, it } from 'vitest';
import { conditionalPermutation } from '../../../../src/core/statistics/autocorrelation/conditional-permutation.ts';
import { deviations } from '../../../../src/core/statistics/statistic.ts';
import { linkedAreas } from '../../../../src/core/statistics/weights/linked.ts';
import { rowStandardised } from '../../../../src/core/statistics/weights/weights.ts';
import { autocorrelationCases, fixture, simulationError } from '../fixture.ts';

const simulations = 9999;

describe('conditionalPermutation', () => {
  it.each(autocorrelationCases)('agrees with every combination counted in R: $name', ({ values, set, expected }) => {
    const linked = linkedAreas(fixture.divisions[values], rowStandardised(fixture.neighbours[set]));
    const found = conditionalPermutation(deviations(linked.values), linked.weights, { simulations, seed: 1 });
    let compared = 0;
    for (const [area, p] of found.entries()) {
      const [upper, lower] = [expected.exactUpper[area] ?? null, expected.exactLower[area] ?? null];
      if (upper === null || lower === null) continue;
      expect(Math.abs(p.upper - upper)).toBeLessThan(simulationError(upper, simulations));
      expect(Math.abs(p.lower - lower)).toBeLessThan(simulationError(lower, simulations));
      compared++;
    }
    expect(compared).toBeGreaterThanOrEqual(4);
  });
});
