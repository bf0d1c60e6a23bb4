import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  distanceBandNeighbours,
  leastBandMeters,
  nearestNeighbours,
} from '../../../../src/core/statistics/weights/distance-neighbours.ts';
import { islandsOf } from '../../../../src/core/statistics/weights/neighbours.ts';
import type { Point } from '../../../../src/core/walking/plane.ts';
import { fixture } from '../fixture.ts';

const { points } = fixture.divisions;
const coordinate = fc.integer({ min: -5000, max: 5000 });
const somePoints = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });

describe('nearestNeighbours', () => {
  it('finds those that spdep finds', () => {
    expect(nearestNeighbours(points, 4)).toEqual(fixture.neighbours.nearest);
  });

  it('prefers the first of equally near ones', () => {
    const row: readonly Point[] = [
      [0, 0],
      [1, 0],
      [2, 0],
    ];
    expect(nearestNeighbours(row, 1)).toEqual([[1], [0], [1]]);
  });

  it('refuses more neighbours than there are', () => {
    expect(() => nearestNeighbours(points, 30)).toThrow('from 1 to 29, found 30');
  });
});

describe('distanceBandNeighbours', () => {
  it('finds those that spdep finds, islands included', () => {
    const found = distanceBandNeighbours(points, 4000);
    expect(found).toEqual(fixture.neighbours.band);
    expect(islandsOf(found).length).toBe(12);
  });

  it('refuses a distance of 0', () => {
    expect(() => distanceBandNeighbours(points, 0)).toThrow('above 0, found 0');
  });
});

describe('leastBandMeters', () => {
  it('is the least distance that leaves no point alone', () => {
    fc.assert(
      fc.property(somePoints, (list) => {
        const least = leastBandMeters(list);
        if (least === 0) return;
        expect(islandsOf(distanceBandNeighbours(list, least))).toEqual([]);
        expect(islandsOf(distanceBandNeighbours(list, least * 0.999_999)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('is 0 for a single point', () => {
    expect(leastBandMeters([[3, 4]])).toBe(0);
  });
});
