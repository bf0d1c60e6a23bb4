import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coordinate } from '../../../src/core/model/index.ts';
import { createPointIndex } from '../../../src/core/proximity/point-index.ts';

const anywhere: fc.Arbitrary<Coordinate> = fc.tuple(
  fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: 179, max: 180, noNaN: true }),
    fc.double({ min: -180, max: -179, noNaN: true }),
  ),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
/** Close together, on both sides of 180°, on either count of longitude. */
const dense: fc.Arbitrary<Coordinate> = fc.tuple(
  fc.oneof(fc.double({ min: 179.9, max: 180.1, noNaN: true }), fc.double({ min: -180.1, max: -179.9, noNaN: true })),
  fc.double({ min: 35, max: 35.2, noNaN: true }),
);
const points = fc.oneof(
  fc.array(anywhere, { minLength: 1, maxLength: 300 }),
  fc.array(dense, { minLength: 50, maxLength: 300 }),
);

/** All distances by Turf, ascending. */
const turfMeters = (list: readonly Coordinate[], from: Coordinate): readonly number[] =>
  list.map((point) => distance([...from], [...point], { units: 'meters' })).toSorted((a, b) => a - b);

/** Metres agree to the rounding of the haversine formula, which is coarse at the far side of the earth. */
const agrees = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) <= 1e-6 * theirs + 0.5;

describe('nearest', () => {
  it('finds the same distances as Turf over all points, across the antimeridian too', () => {
    fc.assert(
      fc.property(points, fc.oneof(anywhere, dense), fc.integer({ min: 1, max: 12 }), (list, from, count) => {
        const hits = createPointIndex(list).nearest(from, count);
        const all = turfMeters(list, from);
        expect(hits).toHaveLength(Math.min(count, list.length));
        for (const [index, { meters }] of hits.entries()) expect(agrees(meters, all[index] ?? -1)).toBe(true);
      }),
    );
  });

  it('sees over 180° and takes longitudes that run past it', () => {
    const index = createPointIndex([
      [179.99, 10],
      [170, 10],
      [-180, 50],
    ]);
    expect(index.nearest([-179.99, 10])[0]).toMatchObject({ index: 0 });
    // 0.02° of longitude at 10° N; on the sphere 2,190 m.
    expect(index.nearest([180.01, 10])[0]?.meters).toBeCloseTo(2190.1, 0);
    expect(index.nearest([180, 50])[0]?.index).toBe(2);
    expect(index.nearest([180, 50])[0]?.meters).toBeCloseTo(0, 6);
  });

  it('takes the lower index of equal ones, heeds a filter, and finds nothing in nothing', () => {
    const index = createPointIndex([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(index.nearest([0, 0], 2).map((hit) => hit.index)).toEqual([1, 2]);
    expect(index.nearest([0, 0], 1, (at) => at === 0)[0]?.index).toBe(0);
    expect(index.nearest([0, 0], 0)).toEqual([]);
    expect(createPointIndex([]).nearest([0, 0], 3)).toEqual([]);
  });

  it('refuses a point that is no number', () => {
    expect(() => createPointIndex([[Number.NaN, 0]])).toThrow(/expected finite degrees at 0/);
  });
});

describe('within', () => {
  it('finds what Turf finds, apart from what lies on the rim within rounding', () => {
    const radius = fc.oneof(
      fc.double({ min: 0, max: 2.1e7, noNaN: true }),
      fc.double({ min: 0, max: 50_000, noNaN: true }),
    );
    fc.assert(
      fc.property(points, fc.oneof(anywhere, dense), radius, (list, from, radiusMeters) => {
        const found = new Set(
          createPointIndex(list)
            .within(from, radiusMeters)
            .map(({ index }) => index),
        );
        for (const [index, point] of list.entries()) {
          const meters = distance([...from], [...point], { units: 'meters' });
          if (agrees(meters, radiusMeters)) continue;
          expect(found.has(index)).toBe(meters < radiusMeters);
        }
      }),
    );
  });

  it('includes the rim, nearest first, and nothing below 0', () => {
    const index = createPointIndex([
      [128.01, 35],
      [128, 35],
    ]);
    const [near, far] = index.within([128, 35], 1e6);
    expect([near?.index, far?.index]).toEqual([1, 0]);
    expect(index.within([128, 35], far?.meters ?? 0)).toHaveLength(2);
    expect(index.within([128, 35], 0).map((hit) => hit.index)).toEqual([1]);
    expect(index.within([128, 35], -1)).toEqual([]);
  });
});
