import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, noAttempts, noteFailure, waitAfter, waitLeftMs } from '../../../src/core/kiosk/attempts.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 29);
const failed = (times: number) => Array.from({ length: times }).reduce(noteFailureAtStart, noAttempts);
function noteFailureAtStart(attempts: typeof noAttempts) {
  return noteFailure(attempts, start);
}

describe('wrong PINs', () => {
  it('cost nothing twice, then half a minute, twice as long each time, an hour at most', () => {
    expect([1, 2, 3, 4, 5, 9, 10, 11, 500].map((times) => waitAfter(times) / minute)).toEqual([
      0, 0, 0.5, 1, 2, 32, 60, 60, 60,
    ]);
  });

  it('are waited for by the clock, also of a page that begins anew', () => {
    const kept = failed(4);
    expect(waitLeftMs(kept, start)).toBe(minute);
    expect(waitLeftMs(kept, start + 59_000)).toBe(1000);
    expect(waitLeftMs(kept, start + minute)).toBe(0);
    expect(waitLeftMs(noAttempts, start)).toBe(0);
  });

  it('are never waited for longer than their time, whatever the clock does', () => {
    const year = 365 * 24 * 60 * minute;
    const kept = asOf(failed(4), start - year);
    expect(waitLeftMs(kept, start - year)).toBe(minute);
    expect(waitLeftMs(kept, start - year + minute)).toBe(0);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(), fc.nat(), (failures, atMs, nowMs) => {
        const left = waitLeftMs(asOf({ failures, atMs }, nowMs), nowMs);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(waitAfter(failures));
      }),
    );
  });
});
