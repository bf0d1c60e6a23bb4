import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaShare } from '../../../../src/core/statistics/distributions/beta.ts';

describe('betaShare', () => {
  it('agrees with closed forms', () => {
    for (const x of [0, 0.1, 0.5, 0.93, 1]) {
      expect(betaShare(1, 1, x)).toBeCloseTo(x, 12);
      expect(betaShare(3, 1, x)).toBeCloseTo(x ** 3, 12);
      expect(betaShare(0.5, 0.5, x)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
    }
  });

  it('turns around with its parameters', () => {
    const parameter = fc.double({ min: 0.1, max: 200, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.integer({ min: 0, max: 1024 }), (a, b, step) => {
        const x = step / 1024;
        expect(betaShare(a, b, x) + betaShare(b, a, 1 - x)).toBeCloseTo(1, 9);
      }),
    );
  });
});
