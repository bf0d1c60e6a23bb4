import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLonLats, planeAround, toLonLats, toMeters } from '../../../src/core/clusters/plane.ts';
import geodesics from '../../fixtures/geodesics.json' with { type: 'json' };
import { pick } from './cases.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });

describe('the plane', () => {
  it('keeps distances and bearings from its centre, within what the ellipsoid differs from the sphere', () => {
    for (const { from, to, meters, azimuth } of geodesics.lines) {
      const plane = { centre: [pick(from, 0), pick(from, 1)] as const };
      const placed = toMeters(plane, Float64Array.from(to));
      expect(Math.abs(Math.hypot(pick(placed, 0), pick(placed, 1)) / meters - 1)).toBeLessThan(0.006);
      const bearing = (Math.atan2(pick(placed, 0), pick(placed, 1)) * 180) / Math.PI;
      expect(Math.abs(((bearing - azimuth + 540) % 360) - 180)).toBeLessThan(0.6);
    }
  });

  it('comes back to the same place, on a longitude next to the centre', () => {
    fc.assert(
      fc.property(lon, fc.double({ min: -89, max: 89, noNaN: true }), lon, lat, (lon0, lat0, lon1, lat1) => {
        const plane = { centre: [lon0, lat0] as const };
        const there = toMeters(plane, Float64Array.of(lon1, lat1));
        fc.pre(Math.hypot(pick(there, 0), pick(there, 1)) < 15_000_000 && Math.abs(lat1) < 89.9);
        const [lon2 = Number.NaN, lat2 = Number.NaN] = toLonLats(plane, there);
        expect(lat2).toBeCloseTo(lat1, 6);
        expect(Math.abs(((lon2 - lon1 + 540) % 360) - 180)).toBeLessThan(1e-6);
        expect(Math.abs(lon2 - lon0)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('has its centre amid the points, on either side of the antimeridian and at the pole', () => {
    const [eastOfIt] = planeAround(packLonLats([[179.9, 10], [-179.7, 10]])).centre; // biome-ignore format: pairs
    expect(Math.abs(eastOfIt)).toBeCloseTo(179.9, 9);
    const polar = packLonLats([0, 90, 180, 270].map((at) => [at, 89] as const));
    expect(planeAround(polar).centre[1]).toBeCloseTo(90, 6);
    // A degree along a meridian of the mean sphere.
    for (const value of Array.from({ length: 4 }, (_, at) =>
      toMeters(planeAround(polar), polar).slice(2 * at, 2 * at + 2),
    ))
      expect(Math.hypot(pick(value, 0), pick(value, 1))).toBeCloseTo(111_195.08, 1);
  });

  it('refuses what is no place', () => {
    expect(() => planeAround(Float64Array.of(128, 35, Number.NaN, 35))).toThrow('found [NaN, 35] at 1');
    expect(() => planeAround(Float64Array.of(35, 128))).toThrow('found [35, 128] at 0');
    expect(planeAround(new Float64Array(0)).centre).toEqual([0, 0]);
  });
});
