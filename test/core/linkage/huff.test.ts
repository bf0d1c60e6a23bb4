import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huffDefaults, huffShares } from '../../../src/core/linkage/huff.ts';
import { mostProbableCentre } from '../../../src/core/linkage/model.ts';

const kilometers = fc.double({ min: 0.1, max: 50, noNaN: true });
const centre = fc.tuple(fc.integer({ min: 1, max: 10_000 }), kilometers);
const centres = fc.array(centre, { minLength: 2, maxLength: 8 }).map((list) => ({
  attractions: list.map(([attraction]) => attraction),
  travels: list.map(([, travelKm]) => travelKm),
}));
const parameters = fc.record({
  attractionExponent: fc.double({ min: 0.2, max: 2, noNaN: true }),
  distanceExponent: fc.double({ min: 0.5, max: 3, noNaN: true }),
});

/** The list with its first member changed. */
const first = (list: readonly number[], change: (value: number) => number): readonly number[] =>
  list.map((value, index) => (index === 0 ? change(value) : value));

describe('huffShares', () => {
  it('agrees with the formula worked by hand', () => {
    const [near, far] = huffShares([100, 300], [2, 4]);
    expect(near).toBeCloseTo(100 / 4 / (100 / 4 + 300 / 16), 12);
    expect(far).toBeCloseTo(300 / 16 / (100 / 4 + 300 / 16), 12);
    // 4^½ / 1³ = 2 and 9^½ / 2³ = ⅜.
    const [small] = huffShares([4, 9], [1, 2], { attractionExponent: 0.5, distanceExponent: 3 });
    expect(small).toBeCloseTo(2 / 2.375, 12);
  });

  it('gives nothing to a centre without attraction, whatever the exponent', () => {
    expect(huffShares([0, 5], [1, 9], { ...huffDefaults, attractionExponent: 0 })).toEqual([0, 1]);
  });

  it('sums to 1 with no negative share', () => {
    fc.assert(
      fc.property(centres, parameters, ({ attractions, travels }, chosen) => {
        const shares = huffShares(attractions, travels, chosen);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('raises the share of a centre that grows or comes nearer', () => {
    fc.assert(
      fc.property(centres, parameters, ({ attractions, travels }, chosen) => {
        const before = huffShares(attractions, travels, chosen)[0] ?? 1;
        const grown = first(attractions, (attraction) => attraction * 2);
        const nearer = first(travels, (travelKm) => travelKm / 2);
        expect(huffShares(grown, travels, chosen)[0]).toBeGreaterThanOrEqual(before);
        expect(huffShares(attractions, nearer, chosen)[0]).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('depends on the ratios of attractions and travels alone', () => {
    fc.assert(
      fc.property(centres, parameters, ({ attractions, travels }, chosen) => {
        const scaled = huffShares(
          attractions.map((attraction) => attraction * 7),
          travels.map((travelKm) => travelKm * 3),
          chosen,
        );
        for (const [index, share] of huffShares(attractions, travels, chosen).entries())
          expect(scaled[index]).toBeCloseTo(share, 9);
      }),
    );
  });

  it('says what is wrong when nothing attracts, a travel is 0 or one is missing', () => {
    expect(() => huffShares([], [])).toThrow(/expected a positive attraction among 0 centres/);
    expect(() => huffShares([1], [0])).toThrow(/expected a travel above 0 km, found 0/);
    expect(() => huffShares([1, 2], [1])).toThrow(/expected 2 travels, found 1/);
  });
});

describe('mostProbableCentre', () => {
  it('takes the largest share, the first on a tie', () => {
    const shares = [
      { centre: 'a', share: 0.2 },
      { centre: 'b', share: 0.4 },
      { centre: 'c', share: 0.4 },
    ];
    expect(mostProbableCentre(shares)).toBe('b');
    expect(() => mostProbableCentre([])).toThrow(/at least one share/);
  });
});
