import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudoP } from '../../../../src/core/statistics/autocorrelation/pseudo-p.ts';

describe('pseudoP', () => {
  it('counts the observed value among the simulated ones', () => {
    expect(pseudoP({ atLeast: 9, atMost: 990, simulations: 999 })).toEqual({
      upper: 0.01,
      lower: 0.991,
      twoSided: 0.02,
    });
  });

  it('is above 0 and at most 1', () => {
    const rank = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(rank, rank, (atLeast, atMost) => {
        for (const p of Object.values(pseudoP({ atLeast, atMost, simulations: 999 }))) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
