import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { forEachParallel } from '../../../tiles/streets/parallel.ts';

describe('forEachParallel', () => {
  it('does every item, never more than the limit at once', async () => {
    let underWay = 0;
    let most = 0;
    const done: number[] = [];
    await forEachParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++underWay);
      await sleep(2);
      underWay--;
      done.push(item);
    });
    expect(most).toBe(3);
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('ends the others after an error, starts no more, and throws the first', async () => {
    const started: number[] = [];
    const run = forEachParallel([1, 2, 3, 4], 2, async (item, signal) => {
      started.push(item);
      if (item === 1) throw new Error('the first');
      await sleep(10_000, undefined, { signal });
    });
    await expect(run).rejects.toThrow('the first');
    expect(started).toEqual([1, 2]);
  });
});
