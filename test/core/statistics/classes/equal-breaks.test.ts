import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBreaks } from '../../../../src/core/statistics/classes/equal-breaks.ts';
import { expectClose } from '../fixture.ts';
import { breakCases, expectPartition, someCount, someValues } from './breaks.ts';

describe('equalBreaks', () => {
  it.each(breakCases)('agrees with classInt: $name', ({ values, count, expected }) => {
    expectClose(equalBreaks(values, count), expected.equal);
  });

  it('puts every value into one class', () => {
    fc.assert(
      fc.property(someValues, someCount, (values, count) => expectPartition(values, equalBreaks(values, count))),
    );
  });

  it('makes one edge of equal values and refuses no values and no classes', () => {
    expect(equalBreaks([7, 7, 7], 4)).toEqual([7]);
    expect(() => equalBreaks([], 4)).toThrow('at least one value, found none');
    expect(() => equalBreaks([1, 2], 0)).toThrow('at least 1 class, found 0');
  });
});
