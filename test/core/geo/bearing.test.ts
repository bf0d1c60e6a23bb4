import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compassIndex, initialBearing } from '../../../src/core/geo/bearing.ts';

const pointArb = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('initialBearing', () => {
  it.each([
    ['north', [128, 36], 0],
    ['east', [129, 0], 90],
    ['south', [128, -36], 180],
    ['west', [127, 0], 270],
  ] as const)('points %s', (_name, to, degrees) => {
    expect(initialBearing([128, 0], to)).toBeCloseTo(degrees, 9);
  });

  it('goes the short way over the antimeridian', () => {
    expect(initialBearing([179, 0], [-179, 0])).toBeCloseTo(90, 9);
    expect(initialBearing([-179, 0], [179, 0])).toBeCloseTo(270, 9);
  });

  it('is 0 between a point and itself', () => {
    expect(initialBearing([128, 35], [128, 35])).toBe(0);
  });

  it('is never below 0 nor 360', () => {
    fc.assert(
      fc.property(pointArb, pointArb, (from, to) => {
        const degrees = initialBearing(from, to);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }),
    );
  });
});

describe('compassIndex', () => {
  it('names the eight winds clockwise from north', () => {
    expect([0, 45, 90, 135, 180, 225, 270, 315].map(compassIndex)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes the nearest one, and north from both sides', () => {
    expect([22.4, 22.6, 337.4, 337.6, 359.9, 360].map(compassIndex)).toEqual([0, 1, 7, 0, 0, 0]);
  });

  it('takes angles of any turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: -3, max: 3 }), (degrees, turns) => {
        expect(compassIndex(degrees + 360 * turns)).toBe(compassIndex(degrees));
      }),
    );
  });
});
