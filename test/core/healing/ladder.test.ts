import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHealing, type Healing, type HealingEvent, nextHealing } from '../../../src/core/healing/ladder.ts';
import { isStorm, noteError } from '../../../src/core/healing/storm.ts';

const event = (kind: HealingEvent['kind'], nowMs: number, isHidden = false): HealingEvent => ({
  kind,
  nowMs,
  isHidden,
});
const run = (events: readonly HealingEvent[], from: Healing = beginHealing(0)) => events.reduce(nextHealing, from);
const second = 1000;

describe('a map that does not draw', () => {
  it('is built anew twice, then left alone, and never while nobody looks', () => {
    const stalled = (at: number) => [event('stalled', at * second), event('drawn', (at + 5) * second)];
    expect(run([event('stalled', 0)]).step).toBe('rebuild');
    expect(run([...stalled(0), event('stalled', 60 * second)]).step).toBe('rebuild');
    expect(run([...stalled(0), ...stalled(60), event('stalled', 120 * second)]).step).toBe('picture');
    expect(run([event('stalled', 0, true)]).step).toBe('well');
    expect(run([event('lost', 0), event('stalled', second)]).step).toBe('restore');
  });
});

describe('a lost context', () => {
  it('is waited for, then the map is built anew, then a picture stands for it, then the page is loaded anew', () => {
    const lost = event('lost', 0);
    expect(run([lost]).step).toBe('restore');
    expect(run([lost, event('tick', 3.9 * second)]).step).toBe('restore');
    expect(run([lost, event('drawn', 2 * second)]).step).toBe('well');
    const rebuilt = [lost, event('tick', 4 * second)];
    expect(run(rebuilt).step).toBe('rebuild');
    expect(run([...rebuilt, event('drawn', 9 * second)]).step).toBe('well');
    const pictured = [...rebuilt, event('tick', 34 * second)];
    expect(run(pictured).step).toBe('picture');
    expect(run([...pictured, event('tick', 93 * second)]).step).toBe('picture');
    expect(run([...pictured, event('tick', 94 * second)])).toMatchObject({ step: 'reload', reloads: 1 });
  });

  it('twice is waited for twice, a third time the map is built anew, a fourth time left alone', () => {
    let healing = beginHealing(0);
    const steps = [1, 2, 3, 4].map((at) => {
      healing = nextHealing(healing, event('lost', at * second));
      const { step } = healing;
      healing = nextHealing(healing, event('drawn', at * second + 500));
      return step;
    });
    expect(steps).toEqual(['restore', 'restore', 'rebuild', 'picture']);
  });

  it('while hidden costs neither time nor a fall', () => {
    const hidden = run([event('lost', 0, true), event('tick', 500 * second, true), event('tick', 503 * second)]);
    expect(hidden).toMatchObject({ step: 'restore', falls: 0 });
    expect(nextHealing(hidden, event('tick', 504 * second)).step).toBe('rebuild');
  });

  it('is forgotten after ten calm minutes', () => {
    const calm = run([event('lost', 0), event('drawn', second), event('tick', 601 * second)], beginHealing(1));
    expect(calm).toMatchObject({ step: 'well', falls: 0, reloads: 0 });
    expect(run([event('lost', 0), event('drawn', second), event('tick', 600 * second)]).falls).toBe(1);
  });
});

describe('after a reload', () => {
  const failing = [event('storm', 0), event('tick', 30 * second), event('tick', 90 * second)];
  it('the next step is the version before, and then rest: no loop', () => {
    expect(run(failing, beginHealing(1))).toMatchObject({ step: 'roll-back', reloads: 2 });
    expect(run(failing, beginHealing(2))).toMatchObject({ step: 'rest', reloads: 2 });
    expect(run([...failing, event('tick', 3_600 * second)], beginHealing(2)).step).toBe('rest');
    expect(run([...failing, event('tick', 3_691 * second)], beginHealing(2)).step).toBe('rebuild');
  });

  it('no sequence of events loads the page more than twice without ten calm minutes', () => {
    const kind = fc.constantFrom(
      'lost' as const,
      'stalled' as const,
      'drawn' as const,
      'storm' as const,
      'tick' as const,
    );
    const happening = fc.record({ kind, afterMs: fc.integer({ min: 0, max: 120_000 }), isHidden: fc.boolean() });
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 200, size: 'max' }), (happenings) => {
        let healing = beginHealing(0);
        let nowMs = 0;
        for (const { kind: each, afterMs, isHidden } of happenings) {
          nowMs += afterMs;
          const before = healing;
          healing = nextHealing(before, { kind: each, nowMs, isHidden });
          if (healing.reloads !== before.reloads) expect([before.reloads + 1, 0]).toContain(healing.reloads);
          if (healing.reloads === 0 && before.reloads > 0)
            expect(nowMs - before.sinceMs).toBeGreaterThanOrEqual(600_000);
          // A reload begins a page.
          if (healing.reloads > before.reloads) healing = { ...beginHealing(healing.reloads), sinceMs: nowMs };
          expect(healing.reloads).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});

describe('a storm', () => {
  it('is twenty errors in ten seconds', () => {
    const every = (stepMs: number) =>
      Array.from({ length: 20 }, (_, index) => index * stepMs).reduce<readonly number[]>(noteError, []);
    expect(isStorm(every(500))).toBe(true);
    expect(isStorm(every(530))).toBe(false);
    expect(isStorm(every(0).slice(1))).toBe(false);
  });

  it('leads to the next step', () => {
    expect(run([event('storm', 0)]).step).toBe('rebuild');
    expect(run([event('storm', 0), event('storm', 1)]).step).toBe('picture');
    expect(run([event('lost', 0), event('storm', 1)]).step).toBe('rebuild');
  });
});
