import { describe, expect, it } from 'vitest';
import {
  distanceBandNeighbours,
  nearestNeighbours,
} from '../../../../src/core/statistics/weights/distance-neighbours.ts';
import { islandsOf } from '../../../../src/core/statistics/weights/neighbours.ts';
import type { Point } from '../../../../src/core/walking/plane.ts';
import { fixture } from '../fixture.ts';

const { points } = fixture.divisions;

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
