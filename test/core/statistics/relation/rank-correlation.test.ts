import { describe, expect, it } from 'vitest';
import { rankCorrelation, ranks } from '../../../../src/core/statistics/relation/rank-correlation.ts';
import { definedValue, expectClose, fixture } from '../fixture.ts';

const { count, population, establishments } = fixture.divisions;

describe('rankCorrelation', () => {
  it('agrees with cor and cor.test of ranks', () => {
    for (const [other, expected] of [
      [population, fixture.spearman.population],
      [establishments, fixture.spearman.establishments],
    ] as const) {
      const { rho, p, n } = definedValue(rankCorrelation(count, other));
      expectClose([rho, p, n], [expected.rho, expected.p, 30]);
    }
  });

  it('is 1 for any steady rise', () => {
    expect(definedValue(rankCorrelation([1, 2, 5, 9], [1, 10, 11, 1000]))).toEqual({ rho: 1, p: 0, n: 4 });
  });

  it('says when there is none', () => {
    expect(rankCorrelation([1, 2], [3, 4])).toEqual({ defined: false, reason: 'too-few' });
    expect(rankCorrelation([1, 1, 1], [3, 4, 5])).toEqual({ defined: false, reason: 'constant' });
  });
});

describe('ranks', () => {
  it('shares the mean rank among equal values', () => {
    expect(ranks([30, 10, 10, 20, 10])).toEqual([5, 2, 2, 4, 2]);
  });
});
