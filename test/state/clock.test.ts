import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareClock, isClockCorrected, isSoundMoment, startClock } from '../../src/state/clock.ts';
import { now } from '../../src/state/store.ts';

const device = Date.parse('2025-10-04T09:00:00Z');
const minuteMs = 60_000;
const header = (epochMs: number) => new Date(epochMs).toUTCString();

beforeEach(() => {
  vi.useFakeTimers({ now: device });
});
afterEach(() => {
  compareClock(header(Date.now()));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('compareClock', () => {
  it.each([0, 4, -4])('believes a device that is %i minutes off', (minutes) => {
    compareClock(header(device + minutes * minuteMs));
    expect(isClockCorrected.value).toBe(false);
    expect(now.value).toBe(device);
  });

  it.each([6, -6, 60 * 24 * 365, -60 * 24 * 365 * 10])(
    'goes by the server when the device is %i minutes off',
    (minutes) => {
      compareClock(header(device + minutes * minuteMs));
      expect(isClockCorrected.value).toBe(true);
      expect(now.value).toBe(device + minutes * minuteMs);
    },
  );

  it('believes the device again once both agree', () => {
    compareClock(header(device + 60 * minuteMs));
    compareClock(header(device));
    expect(isClockCorrected.value).toBe(false);
  });

  it.each([null, '', 'yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 01 Jan 2200 00:00:00 GMT'])(
    'learns nothing from %j',
    (date) => {
      compareClock(date);
      expect(isClockCorrected.value).toBe(false);
    },
  );
});

describe('isSoundMoment', () => {
  it.each([
    ['1999-12-31T23:59:59Z', false],
    ['2000-01-01T00:00:00Z', true],
    ['2099-12-31T23:59:59Z', true],
    ['2100-01-01T00:00:00Z', false],
    ['nonsense', false],
  ])('%s: %s', (text, expected) => {
    expect(isSoundMoment(Date.parse(text))).toBe(expected);
  });
});

describe('startClock', () => {
  it('advances the moment by itself, by the corrected clock', () => {
    const listeners = new Map<string, () => void>();
    const addEventListener = (name: string, listener: () => void) => listeners.set(name, listener);
    vi.stubGlobal('window', { setInterval, addEventListener });
    vi.stubGlobal('document', { addEventListener });
    startClock();
    compareClock(header(device + 60 * minuteMs));
    vi.advanceTimersByTime(minuteMs);
    expect(now.value).toBe(device + 61 * minuteMs);
    vi.setSystemTime(device + 600 * minuteMs);
    listeners.get('pageshow')?.();
    expect(now.value).toBe(device + 660 * minuteMs);
  });
});
