import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsInAreas } from '../../../src/core/divisions/points-in-areas.ts';
import type { Area } from '../../../src/core/geo/polygons.ts';
import { finish } from '../../../src/core/steps.ts';

/** Squares of one degree side by side, which share their borders. */
const squares = [0, 1, 2].map(
  (west): Area => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  }),
);
const degree = fc.oneof(fc.double({ min: -1, max: 4, noNaN: true }), fc.integer({ min: -1, max: 4 }));

describe('pointsInAreas', () => {
  it('counts every point once, on borders too', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(degree, degree)), (points) => {
        const { counts, outside } = finish(pointsInAreas(squares, points));
        expect(counts.reduce((sum, count) => sum + count, outside)).toBe(points.length);
      }),
    );
  });

  it('counts each in its area', () => {
    const found = finish(
      pointsInAreas(squares, [
        [0.5, 0.5],
        [2.5, 0.1],
        [2.1, 0.9],
        [5, 5],
      ]),
    );
    expect(found).toEqual({ counts: [1, 0, 2], outside: 1 });
  });
});
