import { describe, expect, it } from 'vitest';
import { bboxOf, isInBbox } from '../../../src/core/geo/bbox.ts';
import { distanceKm, distanceMeters, midpoint } from '../../../src/core/geo/distance.ts';
import { createOutline, metersOutside, outlineAt } from '../../../src/core/geo/outline.ts';

/** A square of a tenth of a degree with a hole in the middle. */
const square = createOutline('square', {
  type: 'Polygon',
  coordinates: [
    [
      [128, 35],
      [128.1, 35],
      [128.1, 35.1],
      [128, 35.1],
      [128, 35],
    ],
    [
      [128.04, 35.04],
      [128.06, 35.04],
      [128.06, 35.06],
      [128.04, 35.06],
      [128.04, 35.04],
    ],
  ],
});

describe('distance', () => {
  it('is 111.195 km for a degree of a great circle', () => {
    expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(111.195, 2);
    expect(distanceMeters([179.5, 0], [-179.5, 0])).toBeCloseTo(111_195, -1);
  });
  it('has its middle half way', () => {
    expect(midpoint([128, 35], [128.2, 35.1])).toEqual([128.1, 35.05]);
  });
});

describe('bbox', () => {
  it('holds every coordinate, edges included', () => {
    const bbox = bboxOf([
      [128.2, 35.1],
      [127.9, 35.4],
    ]);
    expect(bbox).toEqual([127.9, 35.1, 128.2, 35.4]);
    expect(isInBbox([127.9, 35.4], bbox)).toBe(true);
    expect(isInBbox([127.89, 35.4], bbox)).toBe(false);
  });
  it('refuses an empty list', () => {
    expect(() => bboxOf([])).toThrow(/expected finite coordinates/);
  });
});

describe('outline', () => {
  it('measures how far outside a point lies', () => {
    expect(metersOutside([128.01, 35.05], square)).toBe(0);
    expect(metersOutside([128.05, 34.99], square)).toBeCloseTo(1112, -1);
  });
  it('does not hold a point of its hole', () => {
    expect(outlineAt([128.05, 35.05], [square])).toBeUndefined();
    expect(outlineAt([128.02, 35.02], [square])?.id).toBe('square');
  });
});
