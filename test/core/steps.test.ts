import { describe, expect, it } from 'vitest';
import { means, silhouettes } from '../../src/analysis/cluster-jobs.ts';
import type { Held } from '../../src/analysis/held.ts';
import { association, pointPattern } from '../../src/analysis/statistic-jobs.ts';
import { packLonLats, planeAround, toMeters } from '../../src/core/clusters/index.ts';
import { seededRandom } from '../../src/core/random.ts';
import { finish, partOf, type Steps } from '../../src/core/steps.ts';
import { shape } from './statistics/points/windows.ts';

function* counting(shares: readonly number[]): Steps<string> {
  yield* shares;
  return 'done';
}

function sharesOf(steps: Steps<unknown>): readonly number[] {
  const shares: number[] = [];
  for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
  return shares;
}

const random = seededRandom(7);
const lonLats = packLonLats(Array.from({ length: 200 }, () => [128 + random() * 0.1, 35 + random() * 0.1] as const));
const plane = planeAround(lonLats);
const held: Held = {
  points: () => ({ lonLats, plane, meters: toMeters(plane, lonLats), categories: undefined }),
  city: () => null,
};
const ring = Array.from({ length: 12 }, (_, at) => [(at + 11) % 12, (at + 1) % 12]);

describe('a part of longer work', () => {
  it('has its shares between two of the whole, and the same result', () => {
    expect(sharesOf(partOf(counting([0, 0.5, 1]), 0.2, 0.6))).toEqual([0.2, 0.4, 0.6]);
    expect(finish(partOf(counting([0.5]), 0, 1))).toBe('done');
  });
});

describe('the shares of long work', () => {
  const works: Readonly<Record<string, () => Steps<unknown>>> = {
    means: () => means(held, { points: 'all', k: 4 }),
    silhouettes: () => silhouettes(held, { points: 'all', most: 6 }),
    association: () =>
      association(held, { values: ring.map((_, at) => at), neighbours: ring, simulations: 99, seed: 1 }),
    pointPattern: () =>
      pointPattern(held, {
        pattern: Array.from({ length: 30 }, () => [100 + 300 * random(), 100 + 300 * random()] as const),
        window: shape,
        radii: [50, 100],
        correction: 'border',
        simulations: 19,
        seed: 1,
      }),
  };
  it.each(Object.keys(works))('of %s rise from 0 to 1 and never fall', (name) => {
    const shares = sharesOf(works[name]?.() ?? counting([]));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(Math.max(...shares)).toBeGreaterThanOrEqual(0.5);
  });
});
