import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../../src/core/statistics/classes/classify.ts';
import { quantileBreaks } from '../../../../src/core/statistics/classes/quantile-breaks.ts';
import { quantilesAboveNone } from '../../../../src/core/statistics/classes/quantiles-above-none.ts';

describe('quantilesAboveNone', () => {
  it('gives the zeros a class of their own where there are many', () => {
    const values = [0, 0, 0, 0, 0, 0, 1, 2, 3, 4];
    expect(quantilesAboveNone(values, 3)).toEqual([0, 1, 2.5, 4]);
    expect(values.map((value) => classOf(value, [0, 1, 2.5, 4]))).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 2, 2]);
    expect(quantilesAboveNone([0, 0, 0, 2, 2], 5)).toEqual([0, 1, 2]);
  });

  it('is as quantileBreaks where zeros are few, absent or all there is', () => {
    for (const values of [
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [3, 5, 5, 8],
      [0, 0, 0],
      [-4, 0, 0, 0, 2],
    ]) {
      expect(quantilesAboveNone(values, 4)).toEqual(quantileBreaks(values, 4));
    }
  });

  it('never puts a zero and a value above it into one class where zeros fill more than one class', () => {
    const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 7 }), (values, classes) => {
        const zeros = values.filter((value) => value === 0).length;
        const breaks = quantilesAboveNone(values, classes);
        expect(breaks.length - 1).toBeLessThanOrEqual(classes);
        if (zeros <= values.length / classes || zeros === values.length) return;
        for (const value of values) expect(classOf(value, breaks) === 0).toBe(value === 0);
      }),
    );
  });
});
