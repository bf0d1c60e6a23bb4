import { area, circle, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2, overlapsKm2 } from '../../../src/core/geo/overlap.ts';
import { isInRings, ringsOf } from '../../../src/core/geo/polygons.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { box, gridAreas } from './grid-city.ts';

const outlines = realRecords.divisionOutlines.map(({ geometry }) => geometry);
const place = fc.tuple(
  fc.double({ min: 127.95, max: 128.3, noNaN: true }),
  fc.double({ min: 35.1, max: 35.3, noNaN: true }),
);

describe('areaKm2', () => {
  it('agrees with Turf for every division', () => {
    for (const geometry of outlines) expect(areaKm2(geometry) / (area(geometry) / 1e6)).toBeCloseTo(1, 3);
  });

  it('counts a bow tie by the even-odd rule and a line as nothing', () => {
    const bow = polygon([
      [
        [128, 35],
        [128.02, 35.02],
        [128.02, 35],
        [128, 35.02],
        [128, 35],
      ],
    ]).geometry;
    expect(areaKm2(bow) / (area(box(128, 35, 128.02, 35.02)) / 2e6)).toBeCloseTo(1, 3);
    expect(areaKm2(box(128, 35, 128.1, 35))).toBe(0);
  });
});

describe('overlapsKm2', () => {
  it('agrees with the intersection of Turf, for circles over real divisions', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0.5, max: 8, noNaN: true }), (center, radiusKm) => {
        const drawn = circle(center, radiusKm, { steps: 48 }).geometry;
        const ours = overlapsKm2(drawn, outlines);
        for (const [index, geometry] of outlines.entries()) {
          const pair = featureCollection<Polygon | MultiPolygon>([
            { type: 'Feature', properties: {}, geometry: drawn },
            { type: 'Feature', properties: {}, geometry },
          ]);
          const shared = intersect(pair);
          const theirs = shared === null ? 0 : area(shared) / 1e6;
          expect(Math.abs((ours[index] ?? 0) - theirs)).toBeLessThan(0.001 * (area(drawn) / 1e6));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('finds all of a division in itself and nothing of its neighbours', () => {
    const first = outlines[0] as Polygon | MultiPolygon;
    const [own, ...others] = overlapsKm2(first, outlines);
    expect((own ?? 0) / (area(first) / 1e6)).toBeCloseTo(1, 3);
    expect(Math.max(...others)).toBeLessThan(0.001 * (own ?? 0));
  });
});

describe('isInRings', () => {
  it('finds every point of a divided city in exactly one part, on borders and corners too', () => {
    const cells = gridAreas(4, 4);
    const steps = fc.integer({ min: 0, max: 39 }).map((step) => step / 1000);
    fc.assert(
      fc.property(steps, steps, (east, north) => {
        const holding = cells.filter(({ geometry }) => isInRings([128 + east, 35 + north], ringsOf(geometry)));
        expect(holding).toHaveLength(1);
      }),
    );
  });

  it('gives no corner of a real outline to two divisions', () => {
    for (const corner of outlines.flatMap((geometry) => ringsOf(geometry)[0]?.filter((_, at) => at % 7 === 0) ?? [])) {
      const [lon = 0, lat = 0] = corner;
      expect(outlines.filter((geometry) => isInRings([lon, lat], ringsOf(geometry))).length).toBeLessThanOrEqual(1);
    }
  });
});
