import { describe, expect, it } from 'vitest';
import { assertFinite, assertSameLength, deviations, mean } from '../../../src/core/statistics/statistic.ts';

describe('deviations', () => {
  it('gives exact zeros for equal values, whose mean may be rounded', () => {
    expect(deviations([0.1, 0.1, 0.1])).toEqual([0, 0, 0]);
    expect(deviations([1, 2, 6])).toEqual([-2, -1, 3]);
  });
});

describe('mean', () => {
  it('is NaN of nothing', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });
});

describe('assertions', () => {
  it('name what was expected and found', () => {
    expect(() => assertFinite('list', [1, Number.POSITIVE_INFINITY])).toThrow(
      'list: expected finite numbers, found Infinity at 1',
    );
    expect(() => assertSameLength('list', 2, 3)).toThrow('list: expected 3 values, found 2');
  });
});
