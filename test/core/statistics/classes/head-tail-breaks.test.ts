import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headTailBreaks } from '../../../../src/core/statistics/classes/head-tail-breaks.ts';
import { expectClose } from '../fixture.ts';
import { breakCases, expectPartition, someValues } from './breaks.ts';

describe('headTailBreaks', () => {
  it.each(breakCases)('agrees with classInt: $name', ({ values, expected }) => {
    expectClose(headTailBreaks(values), expected.headTail);
  });

  it('puts every value into one class', () => {
    fc.assert(fc.property(someValues, (values) => expectPartition(values, headTailBreaks(values))));
  });

  it('makes one edge of equal values and refuses no values', () => {
    expect(headTailBreaks([7, 7, 7])).toEqual([7]);
    expect(() => headTailBreaks([])).toThrow('at least one value, found none');
  });
});
