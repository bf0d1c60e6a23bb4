import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import {
  createStudyWindow,
  isInWindow,
  metersToOutline,
  type PlanePolygon,
  pointsInWindow,
  randomPoints,
} from '../../../../src/core/statistics/points/study-window.ts';
import type { Point } from '../../../../src/core/walking/plane.ts';
import { expectClose } from '../fixture.ts';
import { city, patterns, shape } from './windows.ts';

const square = (west: number): PlanePolygon => [
  [
    [west, 0],
    [west + 10, 0],
    [west + 10, 10],
    [west, 10],
    [west, 0],
  ],
];

describe('createStudyWindow', () => {
  it.each(patterns)('has the area that spatstat has: $name', ({ window, expected }) => {
    expectClose([window.areaSquareMeters], [expected.area]);
  });

  it('loses the border between neighbours', () => {
    const pair = createStudyWindow([square(0), square(10)]);
    expect(pair.edges.length / 4).toBe(6);
    expect(pair.box).toEqual([0, 0, 20, 10]);
    expect(metersToOutline(pair, [10, 4])).toBe(4);
  });

  it('refuses polygons without an area', () => {
    expect(() => createStudyWindow([])).toThrow('found 0 m²');
  });
});

describe('metersToOutline', () => {
  it.each(patterns)('agrees with spatstat: $name', ({ window, expected }) => {
    expectClose(
      expected.at.slice(0, 10).map((point) => metersToOutline(window, point)),
      expected.boundary,
    );
  });
});

describe('isInWindow', () => {
  it('knows the hole and the missing corner of the L', () => {
    const points: readonly Point[] = [
      [100, 100],
      [700, 700],
      [2000, 2000],
      [-1, 100],
    ];
    expect(points.map((point) => isInWindow(shape, point))).toEqual([true, false, false, false]);
    expect(pointsInWindow(shape, points)).toEqual([[100, 100]]);
  });
});

describe('randomPoints', () => {
  it('lie in the window, evenly, and are the same for the same seed', () => {
    const points = randomPoints(shape, 4000, seededRandom(9));
    expect(points.every((point) => isInWindow(shape, point))).toBe(true);
    // The lower arm, 3000 m by 1200 m less the hole, is 3.4 of 6.1 km²; a count is binomial, 5 standard deviations.
    const share = points.filter(([, y]) => y < 1200).length / 4000;
    const expected = 3.4 / 6.1;
    expect(Math.abs(share - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / 4000));
    expect(randomPoints(shape, 4000, seededRandom(9))).toEqual(points);
  });

  it('fill the city too', () => {
    expect(randomPoints(city, 50, seededRandom(1)).length).toBe(50);
  });
});
