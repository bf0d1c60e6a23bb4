import { area } from '@turf/turf';
import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { dissolve } from '../../../src/core/geo/dissolve.ts';
import { polygonsOf, signedTwice } from '../../../src/core/geo/polygons.ts';
import { realRecords } from '../../tiles/real-data.ts';
import { box, gridAreas } from './grid-city.ts';

const columns = 5;
const cells = gridAreas(columns, 5);

/** The union by topojson, an independent implementation. */
function mergeByTopojson(areas: readonly (Polygon | MultiPolygon)[]): MultiPolygon {
  const features = areas.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
  return merge(shared, shared.objects.areas.geometries as Parameters<typeof merge>[1]);
}

const pointsOf = (geometry: Polygon | MultiPolygon) => polygonsOf(geometry).flat(2);

describe('dissolve', () => {
  it('joins neighbours to one ring without the border between them', () => {
    const union = dissolve([box(0, 0, 1, 1), box(1, 0, 2, 1)]);
    expect(union?.type).toBe('Polygon');
    expect(union === null ? [] : pointsOf(union)).toHaveLength(7);
    expect(signedTwice(union?.coordinates[0] as number[][])).toBeCloseTo(4, 12);
  });

  it('keeps a hole that they surround, and parts that do not meet', () => {
    const ring = gridAreas(3, 3).filter(({ code }) => code !== '1-1');
    const union = dissolve(ring.map(({ geometry }) => geometry));
    expect(union?.type).toBe('Polygon');
    expect(union?.coordinates).toHaveLength(2);
    const apart = dissolve([box(0, 0, 1, 1), box(5, 0, 6, 1)]);
    expect(apart?.coordinates).toHaveLength(2);
  });

  it('takes areas that touch in one corner apart, so that no ring passes a point twice', () => {
    const union = dissolve([box(0, 0, 1, 1), box(1, 1, 2, 2)]);
    expect(union).toMatchObject({ type: 'MultiPolygon' });
    expect(union?.coordinates).toHaveLength(2);
  });

  it('reads rings in either direction, and finds nothing in nothing', () => {
    const { coordinates } = box(1, 0, 2, 1);
    const turned: Polygon = { type: 'Polygon', coordinates: coordinates.map((ring) => ring.toReversed()) };
    const union = dissolve([box(0, 0, 1, 1), turned]);
    expect(union?.coordinates).toHaveLength(1);
    expect(signedTwice(union?.coordinates[0] as number[][])).toBeCloseTo(4, 12);
    expect(dissolve([])).toBeNull();
  });

  it('covers what its parts cover, in simple rings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(cells.length - 1), { minLength: 1 }), (chosen) => {
        const parts = chosen.map((index) => cells[index]?.geometry as Polygon);
        const union = dissolve(parts) as Polygon | MultiPolygon;
        const expected = parts.reduce((sum, part) => sum + area(part), 0);
        expect(area(union) / expected).toBeCloseTo(1, 9);
        for (const ring of polygonsOf(union).flat())
          expect(new Set(ring.map((point) => point.join())).size).toBe(ring.length - 1);
      }),
    );
  });

  it('agrees with topojson on any set of real divisions', () => {
    const outlines = realRecords.divisionOutlines;
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(outlines.length - 1), { minLength: 1 }), (chosen) => {
        const parts = chosen.map((index) => outlines[index]?.geometry as Polygon | MultiPolygon);
        const [ours, theirs] = [dissolve(parts) as Polygon | MultiPolygon, mergeByTopojson(parts)];
        expect(area(ours) / area(theirs)).toBeCloseTo(1, 9);
        const points = (geometry: Polygon | MultiPolygon) => new Set(pointsOf(geometry).map((point) => point.join()));
        expect(points(ours)).toEqual(points(theirs));
      }),
      { numRuns: 25 },
    );
  });
});
