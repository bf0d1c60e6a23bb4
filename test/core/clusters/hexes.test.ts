import { area } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexAreaKm2, hexDensity, hexPolygons } from '../../../src/core/clusters/hex-density.ts';
import { shiftDependence } from '../../../src/core/clusters/hex-shift.ts';
import { finish } from '../../../src/core/steps.ts';
import { edgesOf, isWithin } from '../../../src/core/walking/polygon.ts';
import { asPairs, cases, jinju, pick } from './cases.ts';

const step = fc.double({ min: -500, max: 500, noNaN: true });
const pointSets = fc.array(fc.tuple(step, step), { maxLength: 80 }).map((points) => Float64Array.from(points.flat()));
const shifts = fc.tuple(step, step);

describe('hexDensity', () => {
  it('puts each point into the hexagon of the nearest centre of its lattice', () => {
    fc.assert(
      fc.property(pointSets, fc.constantFrom(30, 100, 700), shifts, (meters, sizeMeters, shift) => {
        const found = hexDensity(meters, { sizeMeters, shift });
        expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(meters.length / 2);
        const counts = new Map<number, number>();
        for (const [point, hex] of found.hexOfPoint.entries()) {
          counts.set(hex, (counts.get(hex) ?? 0) + 1);
          const dx = pick(meters, 2 * point) - pick(found.centres, 2 * hex);
          const dy = pick(meters, 2 * point + 1) - pick(found.centres, 2 * hex + 1);
          // Inside a hexagon no step along the three ways to its neighbours goes beyond half its size.
          for (const angle of [0, Math.PI / 3, (2 * Math.PI) / 3])
            expect(Math.abs(dx * Math.cos(angle) + dy * Math.sin(angle))).toBeLessThanOrEqual(sizeMeters / 2 + 1e-6);
          // Centres are those of one lattice: whole steps along two of these ways.
          const rows = (pick(found.centres, 2 * hex + 1) - shift[1]) / (sizeMeters * Math.sqrt(0.75));
          const columns = (pick(found.centres, 2 * hex) - shift[0]) / sizeMeters - rows / 2;
          expect(Math.abs(rows - Math.round(rows))).toBeLessThan(1e-6);
          expect(Math.abs(columns - Math.round(columns))).toBeLessThan(1e-6);
        }
        expect(Array.from(found.counts, (_, hex) => counts.get(hex))).toEqual([...found.counts]);
        expect([...found.counts]).toEqual([...found.counts].toSorted((a, b) => b - a));
      }),
    );
  });

  it('draws hexagons of their area around their centres', () => {
    const [blobs] = cases;
    const found = hexDensity(blobs?.meters ?? new Float64Array(0), { sizeMeters: 200 });
    expect(found.areaKm2).toBeCloseTo(0.2 ** 2 * Math.sqrt(0.75), 12);
    const centres = asPairs(found.centres);
    for (const [hex, { geometry, properties }] of hexPolygons(jinju, found).features.entries()) {
      expect(area(geometry) / 1e6 / hexAreaKm2(200)).toBeCloseTo(1, 6);
      expect(properties.perKm2 * hexAreaKm2(200)).toBeCloseTo(properties.count, 9);
      const ring = (geometry.coordinates[0] ?? []).slice(1).map(([lon = 0, lat = 0]) => [lon, lat] as const);
      expect(isWithin(centres[hex] ?? [Number.NaN, Number.NaN], edgesOf(ring))).toBe(true);
    }
  });

  it('finds nothing in nothing and refuses no size', () => {
    expect(hexDensity(new Float64Array(0), { sizeMeters: 5 }).counts).toHaveLength(0);
    expect(() => hexDensity(new Float64Array(2), { sizeMeters: 0 })).toThrow('found 0');
    expect(() => hexDensity(Float64Array.of(1e9, 0), { sizeMeters: 1e-3 })).toThrow('hexagons across');
  });
});

describe('shiftDependence', () => {
  it('stays with the peak of one heap, and sees that the ranks say nothing', () => {
    const heap = new Float64Array(2 * 40);
    const found = finish(shiftDependence(heap, { sizeMeters: 100 }));
    expect(found).toMatchObject({ peakCount: { least: 40, most: 40 }, rankCorrelation: { least: 1, mean: 1 } });
    expect(found?.steadyPeakShare).toBe(1);
    expect(found?.shifts).toHaveLength(15);
  });

  it('sees a peak that is only where the grid happens to lie', () => {
    // Thirty points around a circle as wide as a hexagon: one hexagon may hold all, or several share them.
    const heaps = Float64Array.from(
      Array.from({ length: 30 }, (_, at) => [48 * Math.cos(at), 48 * Math.sin(at)]).flat(),
    );
    const found = finish(shiftDependence(heaps, { sizeMeters: 100 }));
    expect(found?.peakCount.most).toBe(30);
    expect(found?.peakCount.least).toBeLessThan(20);
    expect(found?.rankCorrelation.least).toBeLessThan(1);
  });

  it('is the same when the grid is moved by whole hexagons', () => {
    const [blobs] = cases;
    const meters = blobs?.meters ?? new Float64Array(0);
    const here = finish(shiftDependence(meters, { sizeMeters: 150 }));
    const there = finish(shiftDependence(meters, { sizeMeters: 150, shift: [75, 150 * Math.sqrt(0.75)] }));
    expect(there?.peakCount).toEqual(here?.peakCount);
    expect(there?.rankCorrelation.mean).toBeCloseTo(here?.rankCorrelation.mean ?? Number.NaN, 9);
  });

  it('has nothing to say about nothing', () => {
    expect(finish(shiftDependence(new Float64Array(0), { sizeMeters: 9 }))).toBeUndefined();
  });
});
