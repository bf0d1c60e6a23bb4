import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillWalk, planItinerary } from '../../../src/core/walking/index.ts';
import { realNetwork, siteAt } from './real-network.ts';

const options = { time: { day: '2025-10-10', minutes: 20 * 60 + 10 } };
const ids = [
  'wish-lantern-tunnel',
  'chokseongnu',
  'jinjuseong',
  'music-fountain',
  'history-park',
  'lantern-theme-park',
];
const stop = (id: string) => ({ place: siteAt(id), stayMinutes: 10 });

describe('fillWalk', () => {
  const start = siteAt('namgaram-park');

  it('keeps to its time, sees everything in full and takes whatever still fits, the best first', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.integer({ min: 5, max: 150 }),
        (order, budgetMinutes) => {
          const candidates = order.map(stop);
          const taken = fillWalk(realNetwork, { start, candidates, budgetMinutes }, options);
          const minutesOf = (indices: readonly number[]) => {
            const stops = indices.flatMap((index) => candidates[index] ?? []);
            return (planItinerary(realNetwork, { start, stops }, options).endMinutes ?? 0) - options.time.minutes;
          };
          expect(minutesOf(taken)).toBeLessThanOrEqual(budgetMinutes);
          expect(taken).toEqual(taken.toSorted((a, b) => a - b));
          // What was left out did not fit beside the better ones.
          for (const index of order.keys()) {
            if (taken.includes(index)) continue;
            const better = taken.filter((other) => other < index);
            expect(minutesOf([...better, index])).toBeGreaterThan(budgetMinutes);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('leaves out what is over', () => {
    const over = { ...stop('chokseongnu'), closesMinutes: options.time.minutes };
    expect(fillWalk(realNetwork, { start, candidates: [over], budgetMinutes: 600 }, options)).toEqual([]);
  });

  it('is empty without time or candidates', () => {
    expect(fillWalk(realNetwork, { start, candidates: [], budgetMinutes: 60 }, options)).toEqual([]);
    expect(fillWalk(realNetwork, { start, candidates: [stop('chokseongnu')], budgetMinutes: 0 }, options)).toEqual([]);
  });
});
