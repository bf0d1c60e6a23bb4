import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMoran } from '../../../../src/core/statistics/autocorrelation/local-moran.ts';
import { moran } from '../../../../src/core/statistics/autocorrelation/moran.ts';
import { rowStandardised } from '../../../../src/core/statistics/weights/weights.ts';
import { autocorrelationCases, definedValue, expectClose, fixture, present, simulationError } from '../fixture.ts';

const queen = rowStandardised(fixture.neighbours.queen);

describe('localMoran', () => {
  it.each(autocorrelationCases)('agrees with spdep: $name', ({ values, set, expected }) => {
    const found = definedValue(localMoran(fixture.divisions[values], rowStandardised(fixture.neighbours[set])));
    const linked = found.filter((area) => area !== null);
    expectClose(
      linked.map(({ i }) => i),
      expected.local,
    );
    expect(linked.map(({ quadrant }) => quadrant)).toEqual(expected.quadrants);
    expect(found.flatMap((area, index) => (area === null ? [] : [index]))).toEqual(expected.linked);
  });

  it('takes twice the smaller tail as p', () => {
    const found = definedValue(localMoran(fixture.divisions.rate, queen, { simulations: 9999, seed: 3 }));
    const { exactUpper, exactLower } = fixture.autocorrelation.rateQueen;
    for (const [area, result] of found.entries()) {
      const [upper, lower] = [exactUpper[area] ?? null, exactLower[area] ?? null];
      if (upper === null || lower === null) continue;
      const tail = Math.min(upper, lower);
      expect(Math.abs(present(result).p - Math.min(1, 2 * tail))).toBeLessThan(2 * simulationError(tail, 9999));
    }
  });

  it('sums to n times global Moran, with p above 0 and at most 1', () => {
    const field = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 30, maxLength: 30 })
      .filter((list) => new Set(list).size > 1);
    fc.assert(
      fc.property(field, (list) => {
        const areas = definedValue(localMoran(list, queen, { simulations: 19, seed: 1 }));
        const sum = areas.reduce((total, area) => total + present(area).i, 0);
        expect(sum).toBeCloseTo(30 * definedValue(moran(list, queen)).i, 6);
        for (const area of areas) {
          expect(area?.p).toBeGreaterThan(0);
          expect(area?.p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('has no value for a constant field', () => {
    expect(localMoran(Array(30).fill(0.1), queen)).toEqual({ defined: false, reason: 'constant' });
  });
});
