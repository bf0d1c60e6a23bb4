import { booleanPointInPolygon, destination, distance, pointToPolygonDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coordinate } from '../../../src/core/model/index.ts';
import { bufferArea } from '../../../src/core/proximity/buffer.ts';
import { circleArea, createSelectionArea, summarizeArea } from '../../../src/core/proximity/index.ts';
import { box } from '../geo/grid-city.ts';

const place: fc.Arbitrary<Coordinate> = fc.tuple(
  fc.double({ min: 127.95, max: 128.3, noNaN: true }),
  fc.double({ min: 35.1, max: 35.3, noNaN: true }),
);
const radius = fc.double({ min: 100, max: 8000, noNaN: true });

describe('createSelectionArea', () => {
  it('holds what Turf finds inside a circle, and is as far from its edge as Turf says', () => {
    fc.assert(
      fc.property(place, radius, place, (center, radiusMeters, point) => {
        const geometry = circleArea(center, radiusMeters);
        const area = createSelectionArea(geometry);
        expect(area.contains(point)).toBe(booleanPointInPolygon([...point], geometry));
        const turf = Math.abs(pointToPolygonDistance([...point], geometry, { units: 'meters' }));
        expect(Math.abs(area.edgeMeters(point) - turf)).toBeLessThan(0.003 * turf + 0.5);
      }),
    );
  });

  it('works over 180°, with points on either count of longitude', () => {
    const area = createSelectionArea(box(179, 10, 181, 12));
    expect(area.contains([-179.5, 11])).toBe(true);
    expect(area.contains([180.5, 11])).toBe(true);
    expect(area.contains([178, 11])).toBe(false);
    expect(area.edgeMeters([-179.5, 11])).toBeCloseTo(area.edgeMeters([180.5, 11]), 6);
  });
});

describe('circleArea', () => {
  it('has all corners on the radius, and refuses none', () => {
    const geometry = circleArea([128.08, 35.19], 500);
    for (const [lon = 0, lat = 0] of geometry.coordinates[0] ?? [])
      expect(distance([128.08, 35.19], [lon, lat], { units: 'meters' })).toBeCloseTo(500, 3);
    expect(createSelectionArea(geometry).areaKm2).toBeCloseTo(Math.PI / 4, 2);
    expect(() => circleArea([128, 35], 0)).toThrow(/radius above 0 m/);
  });
});

describe('bufferArea', () => {
  it('reaches as far as asked around a point and inwards from an edge', () => {
    const disc = bufferArea({ type: 'Point', coordinates: [128.08, 35.19] }, 300);
    const edge = destination([128.08, 35.19], 295, 70, { units: 'meters' }).geometry.coordinates;
    const area = disc === null ? null : createSelectionArea(disc);
    expect(area?.contains([edge[0] ?? 0, edge[1] ?? 0])).toBe(true);
    expect(area?.areaKm2).toBeCloseTo(Math.PI * 0.09, 2);
    expect(bufferArea(box(128, 35, 128.01, 35.01), -2000)).toBeNull();
  });
});

describe('summarizeArea', () => {
  const points = [
    { point: [128.001, 35.001], category: 'cafe' },
    { point: [128.002, 35.001], category: 'cafe' },
    { point: [128.003, 35.001], category: 'market' },
    { point: [128.02, 35.005], category: 'cafe' },
    { point: [128.5, 35.005], category: 'museum' },
  ] as const;

  it('counts by category, with the share of the city and the density', () => {
    const area = createSelectionArea(box(128, 35, 128.01, 35.01));
    const summary = summarizeArea(area, points);
    expect(summary).toMatchObject({ count: 3, cityCount: 5, share: 0.6, inside: [0, 1, 2] });
    // 0.01° by 0.01° at 35.005° N: 0.91078 km by 1.11195 km.
    expect(summary.areaKm2).toBeCloseTo(0.91078 * 1.11195, 4);
    expect(summary.perKm2).toBeCloseTo(3 / 1.01274, 3);
    expect(summary.categories.map(({ category, count, share }) => [category, count, share])).toEqual([
      ['cafe', 2, 2 / 3],
      ['market', 1, 1],
      ['museum', 0, 0],
    ]);
  });

  it('finds the nearest one outside from the edge', () => {
    const { nearestOutside } = summarizeArea(createSelectionArea(box(128, 35, 128.01, 35.01)), points);
    expect(nearestOutside?.index).toBe(3);
    expect(nearestOutside?.meters).toBeCloseTo(910.8, 0);
    expect(summarizeArea(createSelectionArea(box(128, 35, 129, 36)), points).nearestOutside).toBeNull();
  });

  it('finds the same nearest one as all distances tried', () => {
    const counted = fc.array(place.map((point) => ({ point, category: 'a' })));
    fc.assert(
      fc.property(place, radius, counted, (center, radiusMeters, list) => {
        const area = createSelectionArea(circleArea(center, radiusMeters));
        const outside = list.filter(({ point }) => !area.contains(point)).map(({ point }) => area.edgeMeters(point));
        const { nearestOutside, count } = summarizeArea(area, list);
        expect(count).toBe(list.length - outside.length);
        expect(nearestOutside?.meters ?? Number.POSITIVE_INFINITY).toBe(Math.min(...outside));
      }),
    );
  });
});
