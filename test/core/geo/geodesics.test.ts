import { describe, expect, it } from 'vitest';
import { initialBearing } from '../../../src/core/geo/bearing.ts';
import { distanceKm } from '../../../src/core/geo/distance.ts';
import { greatCircle } from '../../../src/core/geo/great-circle.ts';
import { jinjuPoint } from '../../../src/core/geo/jinju.ts';
import geodesics from '../../fixtures/geodesics.json' with { type: 'json' };
import { realRecords } from '../../tiles/real-data.ts';

type Point = readonly [lon: number, lat: number];

const kmOfDegree = 111.195;
const { partners } = realRecords;

const point = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Point => [lon, lat];
const lines = geodesics.lines.map(({ kind, from, to, meters, azimuth, quarters }) => ({
  kind,
  from: point(from),
  to: point(to),
  km: meters / 1000,
  azimuth,
  quarters: quarters.map(point),
}));
const random = lines.slice(partners.length);
const named = (line: (typeof lines)[number]) => `${line.kind} ${line.from} to ${line.to}`;
const turnBetween = (a: number, b: number): number => Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180);
/** A step just above a quarter of the way, so that the great circle has its vertices at the quarters. */
const quartered = (from: Point, to: Point) => greatCircle(from, to, (distanceKm(from, to) / kmOfDegree / 4) * 1.0001);

describe('geodesics on the ellipsoid', () => {
  it('begin with the partner cities, where the data has them', () => {
    expect(lines.slice(0, partners.length).map(({ kind, from, to }) => ({ kind, from, to }))).toEqual(
      partners.map(({ id, position: { lon, lat } }) => ({ kind: id, from: jinjuPoint, to: [lon, lat] })),
    );
    expect(random).toHaveLength(200);
  });

  it('hold lines over the antimeridian and over the poles', () => {
    expect(random.filter(({ from, to }) => Math.abs(from[0] - to[0]) > 180).length).toBeGreaterThan(60);
    expect(random.filter(({ from, to }) => Math.abs(from[1]) > 75 || Math.abs(to[1]) > 75).length).toBeGreaterThan(40);
    expect(random.filter(({ from }) => Math.abs(from[1]) === 90)).toHaveLength(4);
  });

  it('are within 0.6 % of our distances', () => {
    for (const line of lines) {
      expect(Math.abs(distanceKm(line.from, line.to) / line.km - 1), named(line)).toBeLessThan(0.006);
    }
  });

  it('set out within 0.6° of our bearings', () => {
    for (const line of lines) {
      expect(turnBetween(initialBearing(line.from, line.to), line.azimuth), named(line)).toBeLessThan(0.6);
    }
  });

  it('pass our great circles within 0.3 % of their length, quarter by quarter', () => {
    for (const line of lines) {
      const vertices = quartered(line.from, line.to);
      expect(vertices, named(line)).toHaveLength(5);
      for (const [index, quarter] of line.quarters.entries()) {
        expect(distanceKm(point(vertices[index + 1] ?? []), quarter) / line.km, named(line)).toBeLessThan(0.003);
      }
    }
  });

  it('are great circles for us that never jump and end where they should', () => {
    for (const line of lines) {
      const vertices = greatCircle(line.from, line.to);
      const jumps = vertices.slice(1).map(([lon], index) => Math.abs(lon - (vertices[index]?.[0] ?? Number.NaN)));
      expect(Math.max(...jumps), named(line)).toBeLessThanOrEqual(180 + 1e-9);
      const [lastLon = Number.NaN, lastLat = Number.NaN] = vertices.at(-1) ?? [];
      expect(turnBetween(lastLon, line.to[0]), named(line)).toBeLessThan(1e-6);
      expect(lastLat, named(line)).toBeCloseTo(line.to[1], 6);
    }
  });

  it.each(partners.map(({ id, distanceKm: km }) => [id, km] as const))(
    'to %s is as long as the data says',
    (id, km) => {
      const geodesic = lines.find(({ kind }) => kind === id);
      expect(Math.abs((geodesic?.km ?? Number.NaN) - km)).toBeLessThan(1);
    },
  );
});
