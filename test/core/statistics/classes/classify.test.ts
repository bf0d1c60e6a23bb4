import { describe, expect, it } from 'vitest';
import { classOf, classSizes, varianceFit } from '../../../../src/core/statistics/classes/classify.ts';
import { breakCases } from './breaks.ts';

describe('classOf', () => {
  it('gives an edge to the class above, and the greatest value to the last', () => {
    const breaks = [0, 10, 20];
    expect([-1, 0, 9.9, 10, 20, 21].map((value) => classOf(value, breaks))).toEqual([0, 0, 0, 1, 1, 1]);
    expect(classOf(7, [7])).toBe(0);
    expect(() => classOf(Number.NaN, breaks)).toThrow('found NaN');
  });

  it.each(breakCases)('agrees with findInterval: $name', ({ values, expected }) => {
    expect(values.map((value) => classOf(value, expected.jenks))).toEqual(expected.jenksClasses);
  });
});

describe('classSizes', () => {
  it('counts empty classes too', () => {
    expect(classSizes([1, 2, 30], [1, 10, 20, 30])).toEqual([2, 0, 1]);
  });
});

describe('varianceFit', () => {
  it.each(breakCases)('agrees with jenks.tests: $name', ({ values, expected }) => {
    expect(varianceFit(values, expected.jenks)).toBeCloseTo(expected.fit, 6);
  });

  it('is 1 for equal values and 0 for one class', () => {
    expect(varianceFit([3, 3], [3])).toBe(1);
    expect(varianceFit([1, 5], [1, 5])).toBe(0);
  });
});
