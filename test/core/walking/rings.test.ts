import { booleanPointInPolygon, kinks, pointToPolygonDistance, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedTwice } from '../../../src/core/geo/polygons.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';
import { rings, routesFrom } from '../../../src/core/walking/index.ts';
import { festivalEvening, realNetwork, realWater, siteAt } from './real-network.ts';
import { liesIn } from './shore.ts';

/** What the squares of a ring may get wrong. */
const bankToleranceMeters = 5;
const timeToleranceMinutes = 0.25;

const shoreMeters = (point: Coordinate): number =>
  Math.min(
    ...realWater.map(({ geometry }) => Math.abs(pointToPolygonDistance([...point], geometry, { units: 'meters' }))),
  );

const share = fc.double({ min: 0, max: 1, noNaN: true });
const offset = fc.double({ min: -1, max: 1, noNaN: true });
const origin = fc.tuple(
  fc.double({ min: 128.04, max: 128.14, noNaN: true }),
  fc.double({ min: 35.16, max: 35.22, noNaN: true }),
);
const options = fc.record({ time: fc.constantFrom(null, festivalEvening), avoidFees: fc.boolean() });

/** A point so far from another: at most `minutes` to the north and east, or at most 20 m from the shore of the river there. */
type Near = (from: Coordinate, minutes: number) => Coordinate;
const anywhere = fc.tuple(offset, offset).map(([x, y]): Near => {
  return (from, minutes) => [from[0] + x * minutes * 0.0009, from[1] + y * minutes * 0.0009];
});
const atTheShore = fc.tuple(share, share, offset).map(([edge, along, across]): Near => {
  return (from, minutes) => {
    const edges = riverEdges.filter(([a]) => Math.hypot(a[0] - from[0], a[1] - from[1]) < minutes * 0.0006);
    const [a, b] = edges[Math.floor(edge * (edges.length - 1e-9))] ?? [from, [from[0], from[1] + 1] as const];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const side = (across * 20) / 111_195 / length;
    return [a[0] + (b[0] - a[0]) * along - (b[1] - a[1]) * side, a[1] + (b[1] - a[1]) * along + (b[0] - a[0]) * side];
  };
});
const riverEdges = realWater
  .filter(({ schematic }) => !schematic)
  .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : []))
  .map((ring) => ring.map(([lon = 0, lat = 0]): Coordinate => [lon, lat]))
  .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));

describe('rings', () => {
  it('hold exactly the points that are reached in time, but for those at the bank or at the last minute', () => {
    const spots = fc.array(fc.oneof(anywhere, atTheShore), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(origin, fc.integer({ min: 2, max: 25 }), options, spots, (from, minutes, chosen, places) => {
        const [ring] = rings(realNetwork, from, [minutes], chosen);
        const points = places.map((place) => place(from, minutes));
        const ways = routesFrom(realNetwork, from, points, chosen);
        for (const [index, point] of points.entries()) {
          const isWet = liesIn(point, realWater);
          const reached = isWet ? Number.POSITIVE_INFINITY : (ways[index]?.minutes ?? Number.POSITIVE_INFINITY);
          if (Math.abs(reached - minutes) < timeToleranceMinutes || shoreMeters(point) < bankToleranceMeters) continue;
          expect(ring !== undefined && booleanPointInPolygon([...point], ring)).toBe(reached < minutes);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('stop at the bank and reach over the bridges that are there', () => {
    const from = siteAt('namgaram-park');
    const pavilion = siteAt('chokseongnu');
    const holds = (options: Parameters<typeof rings>[3]) =>
      rings(realNetwork, from, [5, 10, 20], options).map((ring) => booleanPointInPolygon([...pavilion], ring));
    expect(holds({ time: festivalEvening })).toEqual([true, true, true]);
    expect(holds({ time: festivalEvening, avoidFees: true })).toEqual([false, false, true]);
    expect(holds({ time: null })).toEqual([false, false, true]);
    const midRiver: Coordinate = [128.0826, 35.1885];
    for (const ring of rings(realNetwork, from, [5, 10, 20], { time: festivalEvening })) {
      expect(booleanPointInPolygon([...midRiver], ring)).toBe(false);
    }
  });

  it('are closed polygons whose edges do not cross, outlines anticlockwise', () => {
    for (const ring of rings(realNetwork, siteAt('namgaram-park'), [5, 10, 15, 45], { time: festivalEvening })) {
      expect(ring.coordinates.length).toBeGreaterThan(1);
      for (const outline of ring.coordinates) {
        const [outer = [], ...holes] = outline;
        expect([outer, ...holes].map((edge) => Math.sign(signedTwice(edge)))).toEqual([1, ...holes.map(() => -1)]);
        for (const edge of outline) expect(edge.at(-1)).toEqual(edge[0]);
        expect(kinks(polygon(outline)).features).toEqual([]);
      }
    }
  });

  it('are empty off the map and for no time', () => {
    expect(rings(realNetwork, [0, 0], [10], { time: null })[0]?.coordinates).toEqual([]);
    expect(rings(realNetwork, [Number.NaN, 35], [10], { time: null })[0]?.coordinates).toEqual([]);
    expect(
      rings(realNetwork, siteAt('chokseongnu'), [0, -1], { time: null }).map(({ coordinates }) => coordinates),
    ).toEqual([[], []]);
  });
});
