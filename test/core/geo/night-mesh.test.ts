import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nightPoints, nightTriangles } from '../../../src/core/geo/night-mesh.ts';
import { nightSide } from '../../../src/core/geo/night-side.ts';

type Point = readonly [x: number, y: number];

const momentArb = fc.integer({ min: Date.parse('1960-01-01T00:00Z'), max: Date.parse('2100-01-01T00:00Z') });

function trianglesOf(epochMs: number): readonly (readonly Point[])[] {
  const night = nightSide(epochMs);
  const points = nightPoints(night);
  const corners = [...nightTriangles(night.edge.length)].map((at): Point => {
    const [x = Number.NaN, y = Number.NaN] = points.subarray(2 * at, 2 * at + 2);
    return [x, y];
  });
  return Array.from({ length: corners.length / 3 }, (_, index) => corners.slice(3 * index, 3 * index + 3));
}

const doubleArea = ([a = [0, 0], b = [0, 0], c = [0, 0]]: readonly Point[]): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

/** Mercator's y of a latitude in degrees. Source: Snyder, Map Projections – A Working Manual, equation 7-2. */
const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

describe('the mesh of the night side', () => {
  it('begins each column at the edge and ends it at the dark pole', () => {
    const night = nightSide(Date.parse('2026-10-04T11:00Z'));
    const points = nightPoints(night);
    const perColumn = points.length / 2 / night.edge.length;
    expect(Number.isInteger(perColumn)).toBe(true);
    for (const [index, [lon, lat]] of night.edge.entries()) {
      const column = points.subarray(2 * index * perColumn, 2 * (index + 1) * perColumn);
      expect(column[0]).toBeCloseTo(lon / 360 + 0.5, 6);
      expect(column[1]).toBeCloseTo(mercatorY(lat), 5);
      expect(column.at(-1)).toBeCloseTo(mercatorY(Math.sign(night.darkPole) * 89.99), 5);
    }
  });

  it('covers the night once, with no triangle over another or beside it', () => {
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        const triangles = trianglesOf(epochMs);
        const areas = triangles.map(doubleArea);
        const turns = new Set(areas.filter((area) => Math.abs(area) > 1e-7).map(Math.sign));
        expect(turns.size).toBe(1);
        const { edge, darkPole } = nightSide(epochMs);
        const pole = mercatorY(Math.sign(darkPole) * 89.99);
        const under = edge.slice(1).reduce((sum, [lon, lat], index) => {
          const [lonBefore, latBefore] = edge[index] ?? [lon, lat];
          const heights = [lat, latBefore].map((of) => pole - mercatorY(Math.max(-89.99, Math.min(89.99, of))));
          return sum + ((lon - lonBefore) / 360) * ((heights[0] ?? 0) + (heights[1] ?? 0));
        }, 0);
        expect(Math.abs(areas.reduce((sum, area) => sum + area, 0))).toBeCloseTo(Math.abs(under), 4);
      }),
      { numRuns: 200 },
    );
  });

  it('has no more points than its indices can count', () => {
    const night = nightSide(0);
    expect(nightPoints(night).length / 2).toBeLessThan(65_536);
    expect(Math.max(...nightTriangles(night.edge.length))).toBe(nightPoints(night).length / 2 - 1);
  });
});
