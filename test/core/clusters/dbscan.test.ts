import { clustersDbscan, featureCollection, point } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dbscan, dbscan, pointKinds } from '../../../src/core/clusters/dbscan.ts';
import { planeAround, toMeters } from '../../../src/core/clusters/plane.ts';
import { wrapped } from '../geo/wrapped.ts';
import { asPairs, cases, pick } from './cases.ts';

const runs = cases.flatMap(({ name, meters, dbscan: expected }) =>
  expected.map((run) => ({ ...run, meters, title: `${name}, ${run.radiusMeters} m, ${run.minPoints}` })),
);

const indexesOf = (flags: ArrayLike<unknown>, wanted: unknown): number[] =>
  Array.from(flags, (value, index) => (value === wanted ? index : -1)).filter((index) => index >= 0);

const squaredBetween = (meters: Float64Array, a: number, b: number): number =>
  (pick(meters, 2 * a) - pick(meters, 2 * b)) ** 2 + (pick(meters, 2 * a + 1) - pick(meters, 2 * b + 1)) ** 2;

/** The definition, pair by pair: no grid, no early end. */
function byDefinition(meters: Float64Array, radius: number, minPoints: number) {
  const count = meters.length / 2;
  const neighbours = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => b).filter((b) => squaredBetween(meters, a, b) <= radius * radius),
  );
  const isCore = neighbours.map((near) => near.length >= minPoints);
  const parts = new Int32Array(count).fill(-1);
  for (const start of indexesOf(isCore, true)) {
    if (parts[start] !== -1) continue;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (parts[at] !== -1) continue;
      parts[at] = start;
      open.push(...(neighbours[at] ?? []).filter((near) => isCore[near]));
    }
  }
  return { neighbours, isCore, parts };
}

/** Coordinates of few different values, so that doubles, rows and distances of exactly the radius come up. */
const coordinate = fc.oneof(
  fc.integer({ min: -6, max: 6 }).map((step) => step * 50),
  fc.integer({ min: -400, max: 400 }),
);
/** Some about 2¹⁶ cells of a radius of 50 or 100 m away, where the lower digit of rows and columns begins anew. */
const farAway = fc.constantFrom(0, 0, 0, 2_317_050, 4_634_100);
const pointSets = fc
  .array(fc.tuple(coordinate, coordinate, farAway, farAway), { maxLength: 60 })
  .map((points) => Float64Array.from(points.flatMap(([x, y, east, north]) => [x + east, y + north])));
const parameters = fc.record({
  radiusMeters: fc.constantFrom(1, 50, 70, 100, 1000),
  minPoints: fc.integer({ min: 1, max: 6 }),
});

const sameParts = (found: Dbscan, parts: Int32Array, indexes: readonly number[]) => {
  const pairs = new Set(indexes.map((index) => `${found.labels[index]} ${parts[index]}`));
  expect(pairs.size).toBe(new Set(indexes.map((index) => parts[index])).size);
  expect(pairs.size).toBe(new Set(indexes.map((index) => found.labels[index])).size);
};

describe('dbscan beside scikit-learn', () => {
  it.each(runs)('$title: the same core points, noise and clusters of core points', (run) => {
    const found = dbscan(run.meters, run);
    const core = indexesOf(found.kinds, pointKinds.core);
    expect(core).toEqual(run.core);
    expect(indexesOf(found.kinds, pointKinds.noise)).toEqual(indexesOf(run.labels, -1));
    expect(core.map((index) => found.labels[index])).toEqual(core.map((index) => run.labels[index]));
    expect(found.clusterCount).toBe(Math.max(...run.labels) + 1);
  });
});

describe('dbscan beside Turf', () => {
  it.each(runs.filter(({ title }) => !title.startsWith('lattice')))('$title: the same noise and core', (run) => {
    const lonLats = asPairs(run.meters);
    const input = featureCollection(lonLats.map((lonLat) => point(lonLat)));
    const turf = clustersDbscan(input, run.radiusMeters, { units: 'meters', minPoints: run.minPoints }).features;
    const packed = Float64Array.from(lonLats.flat());
    const found = dbscan(toMeters(planeAround(packed), packed), run);
    expect(indexesOf(found.kinds, pointKinds.noise)).toEqual(
      turf.flatMap(({ properties }, index) => (properties.dbscan === 'noise' ? [index] : [])),
    );
    // Turf calls some border points core and numbers in its own way, so only the parting of ours is compared.
    const parts = Int32Array.from(turf, ({ properties }) => properties.cluster ?? -1);
    sameParts(found, parts, indexesOf(found.kinds, pointKinds.core));
  });
});

describe('dbscan', () => {
  it('follows the definition on any points', () => {
    fc.assert(
      fc.property(pointSets, parameters, (meters, given) => {
        const found = dbscan(meters, given);
        const { isCore, parts, neighbours } = byDefinition(meters, given.radiusMeters, given.minPoints);
        expect(indexesOf(found.kinds, pointKinds.core)).toEqual(indexesOf(isCore, true));
        sameParts(found, parts, indexesOf(isCore, true));
        for (const [index, near] of neighbours.entries()) {
          const around = near.filter((other) => isCore[other]);
          if (isCore[index]) continue;
          expect(found.kinds[index]).toBe(around.length === 0 ? pointKinds.noise : pointKinds.border);
          if (around.length === 0) expect(found.labels[index]).toBe(-1);
          const away = around.map((other) => squaredBetween(meters, index, other));
          const nearest = around[away.indexOf(Math.min(...away))];
          if (nearest !== undefined) expect(found.labels[index]).toBe(found.labels[nearest]);
        }
        const used = new Set(found.labels);
        used.delete(-1);
        expect([...used].toSorted((a, b) => a - b)).toEqual(Array.from({ length: found.clusterCount }, (_, n) => n));
      }),
      { numRuns: 400 },
    );
  });

  it('parts core points alike in any order of the input', () => {
    const shuffled = pointSets.chain((meters) =>
      fc
        .shuffledSubarray([...Array(meters.length / 2).keys()], { minLength: meters.length / 2 })
        .map((order) => ({ meters, order })),
    );
    fc.assert(
      fc.property(shuffled, parameters, ({ meters, order }, given) => {
        const found = dbscan(meters, given);
        const other = dbscan(
          Float64Array.from(order.flatMap((at) => [pick(meters, 2 * at), pick(meters, 2 * at + 1)])),
          given,
        );
        const back = new Int32Array(order.length);
        for (const [place, at] of order.entries()) {
          back[at] = pick(other.labels, place);
          expect(other.kinds[place]).toBe(found.kinds[at]);
        }
        sameParts(found, back, indexesOf(found.kinds, pointKinds.core));
      }),
    );
  });

  it('finds the same across the antimeridian as at any other longitude', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })), {
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(places, fc.constantFrom(-180, 180, 179.999, -90, 0), (steps, middle) => {
        const at = (lon: number) =>
          Float64Array.from(steps.flatMap(([x, y]) => [wrapped(lon + x / 20_000), 35 + y / 25_000]));
        // No two distances between steps are within a millimetre of the radius.
        const given = { radiusMeters: 137.731, minPoints: 4 };
        const here = at(20);
        const there = at(middle);
        expect(dbscan(toMeters(planeAround(there), there), given)).toEqual(
          dbscan(toMeters(planeAround(here), here), given),
        );
      }),
    );
  });

  it('takes one far outlier without a cell for the land between', () => {
    const meters = Float64Array.from([0, 0, 3, 0, 0, 4, 15_000_000, 9_000_000]);
    expect([...dbscan(meters, { radiusMeters: 5, minPoints: 3 }).labels]).toEqual([0, 0, 0, -1]);
  });

  it('keeps rows apart that are 65,536 cells from each other', () => {
    const column = (south: number) => Array.from({ length: 20 }, (_, at) => [0, south + 40 * at]).flat();
    const meters = Float64Array.from([...column(0), ...column(65_536 * (50 / Math.SQRT2) + 3)]);
    const { clusterCount, labels } = dbscan(meters, { radiusMeters: 50, minPoints: 2 });
    expect(clusterCount).toBe(2);
    expect([...labels]).toEqual(Array.from({ length: 40 }, (_, at) => (at < 20 ? 0 : 1)));
  });

  it('finds nothing in nothing and refuses what makes no sense', () => {
    expect(dbscan(new Float64Array(0), { radiusMeters: 1, minPoints: 1 }).clusterCount).toBe(0);
    expect(() => dbscan(new Float64Array(2), { radiusMeters: 0, minPoints: 1 })).toThrow('found 0 and 1');
    expect(() => dbscan(new Float64Array(2), { radiusMeters: 1, minPoints: 0.5 })).toThrow('found 1 and 0.5');
  });
});
