import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNumbers } from '../../../src/core/labels/place-numbers.ts';

const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) });

describe('numbers on a printed map', () => {
  it('stand on their points where there is room', () => {
    const points = [
      { x: 10, y: 10 },
      { x: 60, y: 10 },
    ];
    expect(placeNumbers(points, 10)).toEqual(points);
  });

  it('never cover each other, as long as few share a place, and stay near their points', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const placed = placeNumbers(points, 8);
        expect(placed).toHaveLength(points.length);
        placed.forEach((disc, index) => {
          const own = points[index];
          if (own === undefined) throw new Error('expected a point for every disc, found none');
          expect(Math.hypot(disc.x - own.x, disc.y - own.y)).toBeLessThanOrEqual(7 * 8 + 1e-9);
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThanOrEqual(16 - 1e-9);
        });
      }),
    );
  });
});
