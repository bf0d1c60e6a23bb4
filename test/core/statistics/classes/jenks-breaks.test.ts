import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varianceFit } from '../../../../src/core/statistics/classes/classify.ts';
import { jenksBreaks } from '../../../../src/core/statistics/classes/jenks-breaks.ts';
import { expectClose } from '../fixture.ts';
import { breakCases, expectPartition, someCount, someValues } from './breaks.ts';

describe('jenksBreaks', () => {
  it.each(breakCases)('agrees with classInt: $name', ({ values, count, expected }) => {
    expectClose(jenksBreaks(values, count), expected.jenks);
  });

  it('puts every value into one class', () => {
    fc.assert(
      fc.property(someValues, someCount, (values, count) => expectPartition(values, jenksBreaks(values, count))),
    );
  });

  it('is as good as the best of all divisions tried one by one', () => {
    const few = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(few, (values) => {
        const distinct = [...new Set(values)].sort((a, b) => a - b);
        fc.pre(distinct.length >= 3);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const tried = distinct
          .slice(1)
          .flatMap((a, index) => distinct.slice(index + 2).map((b) => varianceFit(values, [least, a, b, most + 1])));
        expect(varianceFit(values, jenksBreaks(values, 3))).toBeCloseTo(Math.max(...tried), 9);
      }),
    );
  });

  it('makes one edge of equal values and refuses no values and no classes', () => {
    expect(jenksBreaks([7, 7, 7], 4)).toEqual([7]);
    expect(() => jenksBreaks([], 4)).toThrow('at least one value, found none');
    expect(() => jenksBreaks([1, 2], 0)).toThrow('at least 1 class, found 0');
  });
});
