import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dbscan, dbscan, pointKinds } from '../../../src/core/clusters/dbscan.ts';
import { kDistances } from '../../../src/core/clusters/k-distance.ts';
import { sampleOf } from '../../../src/core/clusters/sample.ts';
import { bestOverlaps, stabilityStrip } from '../../../src/core/clusters/stability.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { finish } from '../../../src/core/steps.ts';
import { cases } from './cases.ts';

const curves = cases.flatMap(({ name, meters, kDistances: expected }) =>
  expected.map((curve) => ({ title: `${name}, ${curve.minPoints}`, points: meters, ...curve })),
);

describe('kDistances', () => {
  it.each(curves)('$title: as scikit-learn has them', ({ points, minPoints, meters }) => {
    const found = kDistances(points, minPoints);
    const expected = meters.toSorted((a, b) => a - b);
    expect(found.of).toBe(expected.length);
    expect(found.meters).toHaveLength(expected.length);
    for (const [at, value] of found.meters.entries()) expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 5);
  });

  it('say how many core points a radius gives', () => {
    for (const { meters, dbscan: runs } of cases) {
      for (const { radiusMeters, minPoints } of runs) {
        // A hair more, because a square root is not always exact.
        const within = kDistances(meters, minPoints).meters.filter((value) => value <= radiusMeters + 1e-9).length;
        const core = dbscan(meters, { radiusMeters, minPoints }).kinds.filter((kind) => kind === pointKinds.core);
        expect(within).toBe(core.length);
      }
    }
  });

  it('are infinite where there are too few points', () => {
    expect([...kDistances(Float64Array.of(0, 0, 1, 1), 3).meters]).toEqual([Infinity, Infinity]);
    expect(kDistances(new Float64Array(0), 3).meters).toHaveLength(0);
  });

  it('come from a sample of 20,000 of many points', () => {
    const random = seededRandom(5);
    const many = Float64Array.from({ length: 2 * 20_500 }, () => 1000 * random());
    const { meters, of } = kDistances(many, 2);
    expect([meters.length, of]).toEqual([20_000, 20_500]);
  });
});

describe('sampleOf', () => {
  it('takes as many different ones as wanted, in order', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(), (count, wanted, seed) => {
        const sample = [...sampleOf(count, wanted, seededRandom(seed))];
        expect(sample).toHaveLength(Math.min(count, wanted));
        expect(sample).toEqual([...new Set(sample)].toSorted((a, b) => a - b));
        expect(Math.max(-1, ...sample)).toBeLessThan(count);
      }),
    );
  });
});

const labelled = (labels: readonly number[]): Dbscan => ({
  clusterCount: Math.max(-1, ...labels) + 1,
  labels: Int32Array.from(labels),
  kinds: new Uint8Array(labels.length),
});

describe('bestOverlaps', () => {
  it('shares points by points in either', () => {
    const now = labelled([0, 0, 0, 0, 1, 1, -1]);
    expect([...bestOverlaps(now, labelled([0, 0, 0, 1, 1, 1, 1]))]).toEqual([3 / 4, 2 / 4]);
    expect([...bestOverlaps(now, labelled([-1, -1, -1, -1, -1, -1, 0]))]).toEqual([0, 0]);
    expect([...bestOverlaps(now, now)]).toEqual([1, 1]);
  });
});

describe('stabilityStrip', () => {
  /** Two rows of ten points 10 m apart, their ends 100 m from each other, and one point far off. */
  const rows = Float64Array.from([
    ...Array.from({ length: 10 }, (_, at) => [10 * at, 0]).flat(),
    ...Array.from({ length: 10 }, (_, at) => [190 + 10 * at, 0]).flat(),
    ...[5000, 5000],
  ]);
  const now = { radiusMeters: 30, minPoints: 2 };

  it('ends where clusters fall apart and where two become one', () => {
    // At 100 m the rows are one cluster, of which each is just a half; 5000 m takes in the last point: 10 of 21.
    const radii = [1, 9, 10, 20, 30, 60, 99, 100, 8000];
    const strip = finish(stabilityStrip(rows, now, { radii }));
    const both = { fromMeters: 10, toMeters: 100, isOpenBelow: false, isOpenAbove: false };
    expect(strip).toEqual([0, 1].map((label) => ({ label, ...both })));
    const strict = finish(stabilityStrip(rows, now, { radii, threshold: 0.75 }));
    expect(strict.map(({ toMeters }) => toMeters)).toEqual([99, 99]);
  });

  it('says when it did not see the end', () => {
    const [first] = finish(stabilityStrip(rows, now, { radii: [12, 50] }));
    expect(first).toEqual({ label: 0, fromMeters: 12, toMeters: 50, isOpenBelow: true, isOpenAbove: true });
  });

  it('refuses radii out of order', () => {
    expect(() => finish(stabilityStrip(rows, now, { radii: [20, 10] }))).toThrow('found 20, 10');
  });
});
