import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Idle, type IdleEvent, nextIdle, resting, secondsLeft, slower } from '../../../src/core/kiosk/idle.ts';

const rules = { warnAfterMs: 45_000, resetAfterMs: 15_000 };
const touch = (nowMs: number): IdleEvent => ({ kind: 'touch', nowMs, isPlaying: false });
const tick = (nowMs: number, isPlaying = false): IdleEvent => ({ kind: 'tick', nowMs, isPlaying });
const run = (events: readonly IdleEvent[], from: Idle = resting, by = rules) =>
  events.reduce((idle, event) => nextIdle(idle, event, by), from);

describe('a kiosk that nobody touches', () => {
  it('warns after 45 seconds and rests 15 later', () => {
    expect(run([touch(0), tick(44_999)]).phase).toBe('active');
    expect(run([touch(0), tick(45_000)]).phase).toBe('warning');
    expect(run([touch(0), tick(45_000), tick(59_999)]).phase).toBe('warning');
    expect(run([touch(0), tick(45_000), tick(60_000)]).phase).toBe('resting');
  });

  it('counts down', () => {
    const warned = run([touch(0), tick(45_000)]);
    expect([45_000, 45_001, 52_000, 59_999, 70_000].map((now) => secondsLeft(warned, now, rules))).toEqual([
      15, 15, 8, 1, 0,
    ]);
    expect(secondsLeft(resting, 0, rules)).toBeNull();
  });

  it('goes on when someone answers', () => {
    expect(run([touch(0), tick(45_000), touch(50_000), tick(94_999)]).phase).toBe('active');
  });

  it('waits for what plays', () => {
    expect(run([touch(0), tick(44_000, true), tick(88_000)]).phase).toBe('active');
    expect(run([touch(0), tick(44_000, true), tick(89_000)]).phase).toBe('warning');
  });

  it('waits longer where people need it', () => {
    expect(run([touch(0), tick(134_999)], resting, slower(rules, 3)).phase).toBe('active');
    expect(run([touch(0), tick(135_000)], resting, slower(rules, 3)).phase).toBe('warning');
  });

  it('never warns while resting, and never skips the warning, whatever the clock does', () => {
    const event = fc.record({
      kind: fc.constantFrom('touch' as const, 'tick' as const),
      nowMs: fc.integer({ min: 0, max: 10 ** 9 }),
      isPlaying: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let idle: Idle = resting;
        for (const each of events) {
          const next = nextIdle(idle, each, rules);
          if (next.phase === 'resting') expect(['resting', 'warning']).toContain(idle.phase);
          if (next.phase === 'warning') expect(['active', 'warning']).toContain(idle.phase);
          idle = next;
        }
      }),
    );
  });
});
