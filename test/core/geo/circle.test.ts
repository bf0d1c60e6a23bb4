import { distance, circle as turfCircle } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circle } from '../../../src/core/geo/circle.ts';

describe('circle', () => {
  it('has the corners of the one that Turf draws', () => {
    const ours = circle([128.08, 35.19], 400)[0] ?? [];
    const theirs = turfCircle([128.08, 35.19], 400, { units: 'meters', steps: 72 }).geometry.coordinates[0] ?? [];
    expect(ours).toHaveLength(theirs.length);
    ours.forEach((corner, index) => {
      expect(distance(corner, theirs[index] as [number, number], { units: 'meters' })).toBeLessThan(0.01);
    });
  });

  it('has its corners at the distance, closes, and does not jump at the antimeridian', () => {
    const centre = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(centre, fc.integer({ min: 1, max: 50_000 }), (point, radius) => {
        const [ring = []] = circle(point, radius);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const corner of ring) {
          expect(distance(point, corner, { units: 'meters' })).toBeCloseTo(radius, 2);
          expect(Math.abs(corner[0] - point[0])).toBeLessThan(90);
        }
      }),
    );
  });
});
