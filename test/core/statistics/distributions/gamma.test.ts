import { describe, expect, it } from 'vitest';
import { gammaQuantile, gammaTail, logGamma } from '../../../../src/core/statistics/distributions/gamma.ts';
import { expectClose, fixture } from '../fixture.ts';

const { distributions } = fixture;

describe('logGamma', () => {
  it('agrees with lgamma', () => {
    expectClose(
      distributions.lgamma.map(([x]) => logGamma(x)),
      distributions.lgamma.map(([, value]) => value),
    );
  });
});

describe('gammaTail', () => {
  it('agrees with pgamma, tiny tails in proportion', () => {
    for (const [shape, x, tail] of distributions.gammaTail) {
      expect(Math.abs(gammaTail(shape, x) - tail)).toBeLessThanOrEqual(1e-9 * tail + 1e-300);
    }
  });

  it('is 1 at 0', () => {
    expect(gammaTail(3, 0)).toBe(1);
  });
});

describe('gammaQuantile', () => {
  it('agrees with qgamma', () => {
    expectClose(
      distributions.qgamma.map(([shape, share]) => gammaQuantile(shape, share)),
      distributions.qgamma.map(([, , value]) => value),
    );
  });

  it('refuses a share of 1', () => {
    expect(() => gammaQuantile(2, 1)).toThrow('found 1');
  });
});
