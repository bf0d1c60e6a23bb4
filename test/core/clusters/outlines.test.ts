import { area, convex, featureCollection, point } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull, hullPolygon } from '../../../src/core/clusters/convex-hull.ts';
import { dbscan, pointKinds } from '../../../src/core/clusters/dbscan.ts';
import { concaveOutline } from '../../../src/core/clusters/outline.ts';
import { planeAround } from '../../../src/core/clusters/plane.ts';
import { summariseClusters } from '../../../src/core/clusters/summary.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { edgesOf, isWithin } from '../../../src/core/walking/polygon.ts';
import { asPairs, cases, jinju, pick } from './cases.ts';

const everyone = (meters: Float64Array): Uint32Array => Uint32Array.from({ length: meters.length / 2 }, (_, at) => at);
const coordinates = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), {
  minLength: 1,
  maxLength: 60,
});

describe('convexHull', () => {
  it('has the area of the hull that Turf finds', () => {
    fc.assert(
      fc.property(coordinates, (places) => {
        const meters = Float64Array.from(places.flat().map((step) => step * 20));
        const turf = convex(featureCollection(asPairs(meters).map((pair) => point(pair))));
        const ours = hullPolygon(jinju, meters, everyone(meters));
        const expected = turf === null ? 0 : area(turf);
        // A line of the plane bends on the globe, so Turf has a sliver where we have none: less than the smallest triangle.
        if (ours === null) expect(expected).toBeLessThan(200);
        else expect(area(ours) / expected).toBeCloseTo(1, 4);
      }),
    );
  });

  it('turns left at every corner and leaves no point outside', () => {
    fc.assert(
      fc.property(coordinates, (places) => {
        const meters = Float64Array.from(places.flat());
        const hull = convexHull(meters, everyone(meters));
        for (const [at, a] of hull.entries()) {
          const b = pick(hull, (at + 1) % hull.length);
          for (let p = 0; hull.length > 2 && p < places.length; p++) {
            const turn =
              (pick(meters, 2 * b) - pick(meters, 2 * a)) * (pick(meters, 2 * p + 1) - pick(meters, 2 * a + 1)) -
              (pick(meters, 2 * b + 1) - pick(meters, 2 * a + 1)) * (pick(meters, 2 * p) - pick(meters, 2 * a));
            expect(turn).toBeGreaterThanOrEqual(0);
          }
        }
        expect(new Set(hull).size).toBe(hull.length);
      }),
    );
  });
});

describe('concaveOutline', () => {
  it('of one point is a disc of 0.6 of the radius', () => {
    const { areaSquareMeters, polygons } = concaveOutline(Float64Array.of(7, -3), Uint32Array.of(0), 100);
    expect(polygons).toHaveLength(1);
    expect(areaSquareMeters / (Math.PI * 60 ** 2)).toBeCloseTo(1, 1);
  });

  it('of a ring of points has a hole', () => {
    const ring = Float64Array.from(
      Array.from({ length: 60 }, (_, at) =>
        [Math.cos(at / 9.55), Math.sin(at / 9.55)].map((part) => part * 500),
      ).flat(),
    );
    const { polygons, areaSquareMeters } = concaveOutline(ring, everyone(ring), 60);
    expect(polygons.map((rings) => rings.length)).toEqual([2]);
    // A band of twice the margin around a circle of 500 m; the margin bites between points 52 m apart.
    const band = 2 * Math.PI * 500 * 2 * 36;
    expect(areaSquareMeters).toBeGreaterThan(0.85 * band);
    expect(areaSquareMeters).toBeLessThan(1.01 * band);
  });

  it('is one piece around all core points of a cluster', () => {
    fc.assert(
      fc.property(coordinates, fc.constantFrom(3, 10, 25), (places, radiusMeters) => {
        const meters = Float64Array.from(places.flat());
        const { labels, kinds } = dbscan(meters, { radiusMeters, minPoints: 2 });
        const core = everyone(meters).filter((at) => labels[at] === 0 && kinds[at] === pointKinds.core);
        const { polygons } = concaveOutline(meters, core, radiusMeters);
        expect(polygons).toHaveLength(core.length > 0 ? 1 : 0);
        const edges = polygons.flat().flatMap(edgesOf);
        for (const at of core) expect(isWithin([pick(meters, 2 * at), pick(meters, 2 * at + 1)], edges)).toBe(true);
      }),
    );
  });

  it('stays small for 100,000 points over 30 km, in one piece', () => {
    const random = seededRandom(11);
    const meters = Float64Array.from({ length: 200_000 }, () => 30_000 * random());
    const { polygons, areaSquareMeters, marginMeters } = concaveOutline(meters, everyone(meters), 250);
    expect(polygons).toHaveLength(1);
    expect(polygons.flat(2).length).toBeLessThan(5000);
    expect(marginMeters).toBeLessThan(300);
    expect(areaSquareMeters / 30_000 ** 2).toBeCloseTo(1, 1);
  });
});

describe('summariseClusters', () => {
  const [blobs] = cases;
  if (blobs === undefined) throw new Error('expected a case, found none');
  const lonLats = Float64Array.from(asPairs(blobs.meters).flat());
  const given = { plane: jinju, meters: blobs.meters, radiusMeters: 90 };
  const found = dbscan(blobs.meters, { radiusMeters: 90, minPoints: 5 });

  it('counts every point of a cluster once, by kind and by category', () => {
    const codes = Uint16Array.from(found.labels, (_, at) => at % 3);
    const summaries = summariseClusters(found, { ...given, categories: { codes, count: 3 } });
    expect(summaries.map(({ label }) => label)).toEqual([...Array(found.clusterCount).keys()]);
    for (const { label, size, coreCount, borderCount, categoryCounts, densityPerKm2, areaKm2 } of summaries) {
      const members = [...found.labels.keys()].filter((at) => found.labels[at] === label);
      expect(size).toBe(members.length);
      expect(coreCount).toBe(members.filter((at) => found.kinds[at] === pointKinds.core).length);
      expect(coreCount + borderCount).toBe(size);
      expect(categoryCounts).toEqual([0, 1, 2].map((code) => members.filter((at) => at % 3 === code).length));
      expect(densityPerKm2 * areaKm2).toBeCloseTo(size, 6);
    }
  });

  it('has the area of its outline on the globe, and the middle of its points', () => {
    for (const { concave, convex: hull, areaKm2, centre, label } of summariseClusters(found, given)) {
      expect(area(concave) / 1e6 / areaKm2).toBeCloseTo(1, 6);
      expect(hull === null ? 1 : area(hull)).toBeGreaterThan(0);
      const lons = [...found.labels.keys()]
        .filter((at) => found.labels[at] === label)
        .map((at) => pick(lonLats, 2 * at));
      expect(centre[0]).toBeCloseTo(lons.reduce((sum, lon) => sum + lon, 0) / lons.length, 5);
    }
  });

  it('draws across the antimeridian without a jump', () => {
    const meters = Float64Array.of(-40, 0, 0, 0, 40, 0, 0, 30);
    const plane = planeAround(Float64Array.of(180, 10));
    const [only] = summariseClusters(dbscan(meters, { radiusMeters: 60, minPoints: 2 }), {
      plane,
      meters,
      radiusMeters: 60,
    });
    const lons = only?.concave.coordinates.flat(2).map(([lon = 0]) => Math.abs(lon)) ?? [];
    expect(Math.max(...lons) - Math.min(...lons)).toBeLessThan(0.01);
    expect(Math.max(...lons)).toBeGreaterThan(180);
  });

  it('refuses categories that are not one a point', () => {
    const categories = { codes: new Uint16Array(3), count: 1 };
    expect(() => summariseClusters(found, { ...given, categories })).toThrow('expected 300 category codes, found 3');
  });
});
