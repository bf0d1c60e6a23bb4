import { describe, expect, it } from 'vitest';
import { clarkEvans, clarkEvansPermutation } from '../../../../src/core/statistics/points/clark-evans.ts';
import { definedValue, expectClose, simulationError } from '../fixture.ts';
import { patterns, shape } from './windows.ts';

describe('clarkEvans', () => {
  it.each(patterns)('agrees with spatstat: $name', ({ window, expected }) => {
    const found = definedValue(clarkEvans(expected.at, window));
    expectClose([found.ratio, found.p], [expected.ratio, expected.p]);
    expect(found.n).toBe(expected.points);
  });

  it('has no value for a single point', () => {
    expect(clarkEvans([[100, 100]], shape)).toEqual({ defined: false, reason: 'too-few' });
  });
});

describe('clarkEvansPermutation', () => {
  it.each(patterns)('agrees with spatstat within the error of both: $name', ({ window, expected }) => {
    const simulations = 499;
    const p = definedValue(clarkEvansPermutation(expected.at, window, { simulations, seed: 4 }));
    expect(Math.abs(p.lower - expected.clustered)).toBeLessThan(
      simulationError(expected.clustered, simulations, expected.sims),
    );
  });
});
