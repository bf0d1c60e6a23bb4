import { describe, expect, it } from 'vitest';
import { kMeans } from '../../../src/core/clusters/k-means.ts';
import { silhouette } from '../../../src/core/clusters/silhouette.ts';
import { silhouetteCurve } from '../../../src/core/clusters/silhouette-curve.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { finish } from '../../../src/core/steps.ts';

const random = seededRandom(7);
/** Points around so many middles, far from each other. */
const around = (middles: number, each: number): Float64Array =>
  Float64Array.from(
    Array.from({ length: middles * each }, (_, at) => [
      10_000 * (at % middles) + 300 * random(),
      7000 * ((at % middles) % 2) + 300 * random(),
    ]).flat(),
  );

describe('silhouetteCurve', () => {
  it('is highest at as many groups as there are', () => {
    for (const middles of [2, 4, 6]) {
      const { fits } = finish(silhouetteCurve(around(middles, 40), 9));
      expect(fits.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      expect(fits.toSorted((a, b) => b.mean - a.mean)[0]?.k).toBe(middles);
    }
  });

  it('gives for every k what k-means and its silhouette give', () => {
    const meters = around(3, 30);
    for (const { k, mean } of finish(silhouetteCurve(meters, 5)).fits)
      expect(mean).toBe(silhouette(meters, finish(kMeans(meters, k)).labels)?.mean);
  });

  it('looks at a sample of many points, and says so', () => {
    const { fits, lookedAt, of } = finish(silhouetteCurve(around(3, 2000), 4));
    expect([lookedAt, of]).toEqual([4000, 6000]);
    expect(fits.toSorted((a, b) => b.mean - a.mean)[0]?.k).toBe(3);
  });

  it('leaves out what too few places cannot part into, and asks nothing of no points', () => {
    expect(finish(silhouetteCurve(Float64Array.of(0, 0, 5, 5, 0, 0), 6)).fits.map(({ k }) => k)).toEqual([2]);
    expect(finish(silhouetteCurve(new Float64Array(0), 6))).toEqual({ fits: [], lookedAt: 0, of: 0 });
  });
});
