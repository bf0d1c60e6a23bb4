import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../../src/core/statistics/autocorrelation/false-discovery.ts';
import { expectClose, fixture, present } from '../fixture.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('benjaminiHochberg', () => {
  it('agrees with p.adjust', () => {
    expectClose(benjaminiHochberg(fixture.adjusted.p) as readonly number[], fixture.adjusted.bh);
  });

  it('leaves areas without a test out of the count', () => {
    expect(benjaminiHochberg([0.01, null, 0.04])).toEqual([0.02, null, 0.04]);
  });

  it('never lowers a p, keeps their order and stays within 1', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (ps) => {
        const adjusted = benjaminiHochberg(ps) as readonly number[];
        for (const [a, p] of ps.entries()) {
          expect(adjusted[a]).toBeGreaterThanOrEqual(p);
          expect(adjusted[a]).toBeLessThanOrEqual(1);
          for (const [b, q] of ps.entries()) if (p < q) expect(adjusted[a]).toBeLessThanOrEqual(present(adjusted[b]));
        }
      }),
    );
  });

  it('refuses what is no p-value', () => {
    expect(() => benjaminiHochberg([0.5, 1.5])).toThrow('found 1.5');
  });
});
