import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBreaks } from '../../../../src/core/statistics/classes/quantile-breaks.ts';
import { expectClose } from '../fixture.ts';
import { breakCases, expectPartition, someCount, someValues } from './breaks.ts';

describe('quantileBreaks', () => {
  it.each(breakCases)('agrees with classInt: $name', ({ values, count, expected }) => {
    expectClose(quantileBreaks(values, count), [...new Set(expected.quantile)]);
  });

  it('puts every value into one class', () => {
    fc.assert(
      fc.property(someValues, someCount, (values, count) => expectPartition(values, quantileBreaks(values, count))),
    );
  });

  it('joins classes whose edges coincide', () => {
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 3, 9], 4)).toEqual([0, 0.75, 9]);
  });

  it('makes one edge of equal values and refuses no values and no classes', () => {
    expect(quantileBreaks([7, 7, 7], 4)).toEqual([7]);
    expect(() => quantileBreaks([], 4)).toThrow('at least one value, found none');
    expect(() => quantileBreaks([1, 2], 0)).toThrow('at least 1 class, found 0');
  });
});
