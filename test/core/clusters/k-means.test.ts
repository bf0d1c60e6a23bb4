import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kMeans, settle } from '../../../src/core/clusters/k-means.ts';
import { silhouette } from '../../../src/core/clusters/silhouette.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { finish } from '../../../src/core/steps.ts';
import { cases, pick } from './cases.ts';

const squaredBetween = (a: Float64Array, at: number, b: Float64Array, bt: number): number =>
  (pick(a, 2 * at) - pick(b, 2 * bt)) ** 2 + (pick(a, 2 * at + 1) - pick(b, 2 * bt + 1)) ** 2;

describe('k-means beside scikit-learn', () => {
  it.each(cases)('$name: the same labels and inertia from the same centres', ({ meters, kmeans }) => {
    const found = finish(settle(meters, Float64Array.from(kmeans.start.flat()), { tolerance: 0 }));
    expect([...found.labels]).toEqual(kmeans.labels);
    expect(found.inertia / kmeans.inertia).toBeCloseTo(1, 9);
    expect(found.isSettled).toBe(true);
  });

  it.each(cases)('$name: within 2 % of its best of a hundred starts', ({ meters, kmeans }) => {
    const found = finish(kMeans(meters, kmeans.start.length));
    expect(found.inertia / kmeans.leastInertia).toBeLessThan(1.02);
    expect(found.inertia / kmeans.leastInertia).toBeGreaterThan(0.999);
  });

  it.each(cases)('$name: the same silhouette', ({ meters, kmeans }) => {
    const found = silhouette(meters, Int32Array.from(kmeans.labels));
    expect(found?.mean).toBeCloseTo(kmeans.silhouette, 9);
    expect(found).toMatchObject({ lookedAt: kmeans.labels.length, of: kmeans.labels.length, standardError: 0 });
  });
});

describe('kMeans', () => {
  it('gives every point its nearest centre, the same with the same seed', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 6 }), fc.nat(), (places, k, seed) => {
        const meters = Float64Array.from(places.flat());
        const found = finish(kMeans(meters, k, { seed }));
        const clusters = found.centres.length / 2;
        expect(clusters).toBe(Math.min(k, new Set(places.map(String)).size));
        let inertia = 0;
        for (const [at, label] of found.labels.entries()) {
          const squares = Array.from({ length: clusters }, (_, centre) =>
            squaredBetween(meters, at, found.centres, centre),
          );
          expect(pick(squares, label)).toBe(Math.min(...squares));
          inertia += pick(squares, label);
        }
        expect(found.inertia).toBeCloseTo(inertia, 6);
        expect(finish(kMeans(meters, k, { seed }))).toEqual(found);
      }),
    );
  });

  it('moves a centre that has no points to the point farthest from its own', () => {
    const meters = Float64Array.of(0, 0, 1, 0, 2, 0, 50, 0);
    const { labels, inertia } = finish(settle(meters, Float64Array.of(1, 0, 900, 900), { tolerance: 0 }));
    expect([...labels]).toEqual([0, 0, 0, 1]);
    expect(inertia).toBe(2);
  });

  it('refuses no clusters', () => {
    expect(() => finish(kMeans(new Float64Array(2), 0))).toThrow('found 0');
  });
});

describe('silhouette', () => {
  it('is undefined for a single cluster', () => {
    expect(silhouette(Float64Array.of(0, 0, 1, 1), Int32Array.of(0, 0))).toBeUndefined();
    expect(silhouette(new Float64Array(0), new Int32Array(0))).toBeUndefined();
  });

  it('of a sample lies within four standard errors of that of all points', () => {
    const random = seededRandom(9);
    const count = 7500;
    const meters = Float64Array.from({ length: 2 * count }, (_, at) => 100 * random() + ((at >> 1) % 3) * 80);
    const labels = Int32Array.from({ length: count }, (_, at) => at % 3);
    const found = silhouette(meters, labels);
    expect(found?.lookedAt).toBe(Math.floor(5e7 / count));
    const widths = Array.from(labels, (own, at) => {
      const sums = new Float64Array(3);
      for (let other = 0; other < count; other++) {
        const dx = (meters[2 * at] ?? 0) - (meters[2 * other] ?? 0);
        const dy = (meters[2 * at + 1] ?? 0) - (meters[2 * other + 1] ?? 0);
        sums[other % 3] = (sums[other % 3] ?? 0) + Math.sqrt(dx * dx + dy * dy);
      }
      const within = pick(sums, own) / (count / 3 - 1);
      const nearest = Math.min(...sums.filter((_, label) => label !== own)) / (count / 3);
      return (nearest - within) / Math.max(nearest, within);
    });
    const all = widths.reduce((sum, width) => sum + width, 0) / count;
    expect(Math.abs((found?.mean ?? Number.NaN) - all)).toBeLessThan(4 * (found?.standardError ?? 0));
  });
});
