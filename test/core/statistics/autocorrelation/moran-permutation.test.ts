import { describe, expect, it } from 'vitest';
import { moranPermutation } from '../../../../src/core/statistics/autocorrelation/moran-permutation.ts';
import { rowStandardised } from '../../../../src/core/statistics/weights/weights.ts';
import { autocorrelationCases, definedValue, fixture, simulationError } from '../fixture.ts';

const simulations = 9999;
const queen = rowStandardised(fixture.neighbours.queen);

describe('moranPermutation', () => {
  it.each(autocorrelationCases)('agrees with spdep within the error of both: $name', ({ values, set, expected }) => {
    const weights = rowStandardised(fixture.neighbours[set]);
    const p = definedValue(moranPermutation(fixture.divisions[values], weights, { simulations, seed: 1 }));
    const { upper, lower, sims } = expected.permutation;
    expect(Math.abs(p.upper - upper)).toBeLessThan(simulationError(upper, simulations, sims));
    expect(Math.abs(p.lower - lower)).toBeLessThan(simulationError(lower, simulations, sims));
  });

  it('gives the same p for the same seed and another one for another seed', () => {
    const run = (seed: number): number =>
      definedValue(moranPermutation(fixture.divisions.rate, queen, { simulations: 999, seed })).upper;
    expect(run(5)).toBe(run(5));
    expect(run(5)).not.toBe(run(6));
  });

  it('counts equal arrangements against the finding', () => {
    // One place among four areas that all touch each other: every arrangement gives the same I.
    const all = [
      [1, 2, 3],
      [0, 2, 3],
      [0, 1, 3],
      [0, 1, 2],
    ];
    const p = definedValue(moranPermutation([0.1, 0.1, 0.1, 0.7], rowStandardised(all)));
    expect(p).toEqual({ upper: 1, lower: 1, twoSided: 1 });
  });

  it('has no value for a constant field and refuses no simulations', () => {
    expect(moranPermutation(Array(30).fill(0.1), queen)).toEqual({ defined: false, reason: 'constant' });
    expect(() => moranPermutation(fixture.divisions.rate, queen, { simulations: 0, seed: 1 })).toThrow('found 0');
  });
});
