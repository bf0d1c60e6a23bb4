import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HuffCentre,
  type HuffParameters,
  huffDefaults,
  huffShares,
  mostProbableCentre,
} from '../../../src/core/linkage/huff.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';

/** Degrees of longitude on the equator for a kilometre, with a mean earth radius of 6,371.0088 km. */
const degreesPerKm = 1 / 111.195;
const eastKm = (km: number): Coordinate => [km * degreesPerKm, 0];
const plain: HuffParameters = { ...huffDefaults, detourFactor: 1 };

const point = fc.tuple(
  fc.double({ min: 127.9, max: 128.4, noNaN: true }),
  fc.double({ min: 35, max: 35.4, noNaN: true }),
);
const centre = fc.record({ point, attraction: fc.integer({ min: 1, max: 10_000 }) });
const centres = fc
  .array(centre, { minLength: 2, maxLength: 8 })
  .map((list) => list.map((item, index): HuffCentre => ({ ...item, id: `c${index}` })));
const parameters = fc.record({
  attractionExponent: fc.double({ min: 0.2, max: 2, noNaN: true }),
  distanceExponent: fc.double({ min: 0.5, max: 3, noNaN: true }),
  detourFactor: fc.double({ min: 1, max: 2, noNaN: true }),
  floorKm: fc.double({ min: 0.1, max: 2, noNaN: true }),
});

describe('huffShares', () => {
  it('agrees with the formula worked by hand', () => {
    const list = [
      { id: 'near', point: eastKm(2), attraction: 100 },
      { id: 'far', point: eastKm(4), attraction: 300 },
    ];
    const [near, far] = huffShares({ point: eastKm(0) }, list, plain);
    expect(near?.share).toBeCloseTo(100 / 4 / (100 / 4 + 300 / 16), 4);
    expect(far?.share).toBeCloseTo(300 / 16 / (100 / 4 + 300 / 16), 4);
  });

  it('gives the own centre the distance of the floor', () => {
    const list = [
      { id: 'own', point: eastKm(3), attraction: 1 },
      { id: 'other', point: eastKm(1), attraction: 1 },
    ];
    const [own] = huffShares({ point: eastKm(0), ownCentre: 'own' }, list, plain);
    expect(own?.share).toBeCloseTo(4 / (4 + 1), 4);
  });

  it('sums to 1 with no negative share', () => {
    fc.assert(
      fc.property(point, centres, parameters, (origin, list, chosen) => {
        const shares = huffShares({ point: origin }, list, chosen).map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('raises the share of a centre that grows', () => {
    fc.assert(
      fc.property(point, centres, parameters, (origin, list, chosen) => {
        const grown = list.map((item, index) => (index === 0 ? { ...item, attraction: item.attraction * 2 } : item));
        const [before] = huffShares({ point: origin }, list, chosen);
        const [after] = huffShares({ point: origin }, grown, chosen);
        expect(after?.share).toBeGreaterThanOrEqual(before?.share ?? 1);
      }),
    );
  });

  it('never lowers the share of a centre that comes nearer', () => {
    fc.assert(
      fc.property(point, centres, parameters, (origin, list, chosen) => {
        const nearer = list.map((item, index) => {
          const half: Coordinate = [(item.point[0] + origin[0]) / 2, (item.point[1] + origin[1]) / 2];
          return index === 0 ? { ...item, point: half } : item;
        });
        const [before] = huffShares({ point: origin }, list, chosen);
        const [after] = huffShares({ point: origin }, nearer, chosen);
        expect(after?.share).toBeGreaterThanOrEqual((before?.share ?? 1) - 1e-12);
      }),
    );
  });

  it('says what is wrong when nothing attracts or the floor is 0', () => {
    expect(() => huffShares({ point: [0, 0] }, [])).toThrow(/expected a positive attraction among 0 centres/);
    const list = [{ id: 'a', point: eastKm(1), attraction: 1 }];
    expect(() => huffShares({ point: [0, 0] }, list, { ...plain, floorKm: 0 })).toThrow(/expected a floor above 0 km/);
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
