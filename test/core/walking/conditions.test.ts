import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { isOn } from '../../../src/core/schedule/occurrence.ts';
import { conditionsOf, later } from '../../../src/core/walking/conditions.ts';
import type { Crossing } from '../../../src/core/walking/crossing.ts';
import { realNetwork } from './real-network.ts';

const minute = fc.record({
  day: fc.constantFrom(
    '2025-10-03',
    '2025-10-04',
    '2025-10-10',
    '2025-10-19',
    '2025-10-20',
    '2022-10-31',
    '2019-10-01',
  ),
  minutes: fc.integer({ min: 0, max: 1439 }),
});
const floating = realNetwork.crossings.filter(({ kind }) => kind === 'floating');
const wait = (crossing: Crossing, time: KoreaTime | null, elapsed = 0) =>
  conditionsOf({ time }).waitMinutes(crossing, elapsed);
const nightly: Crossing = {
  ...(floating[0] as Crossing),
  occurrence: { from: '2025-12-31', to: '2025-12-31', hours: [{ start: '18:00', end: '25:00' }] },
};

describe('waitMinutes', () => {
  it('is 0 exactly while a floating bridge is on, else the minutes until it is, the same day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...floating), minute, (crossing, time) => {
        const occurrence = crossing.occurrence as NonNullable<typeof crossing.occurrence>;
        const rest = Array.from({ length: 1440 - time.minutes }, (_, index) => ({
          day: time.day,
          minutes: time.minutes + index,
        }));
        const found = rest.findIndex((then) => isOn(occurrence, then) === 'yes');
        expect(wait(crossing, time)).toBe(found < 0 ? null : found);
      }),
    );
  });

  it('counts an evening past midnight, and the new year', () => {
    expect(wait(nightly, { day: '2025-12-31', minutes: 1435 }, 10)).toBe(0);
    expect(wait(nightly, { day: '2026-01-01', minutes: 59 })).toBe(0);
    expect(wait(nightly, { day: '2026-01-01', minutes: 60 })).toBeNull();
    expect(wait(nightly, { day: '2025-12-31', minutes: 1000 }, 20)).toBe(60);
  });

  it('is 0 for a road bridge at any time, and null for a floating bridge without a time or for one that is closed', () => {
    const road = realNetwork.crossings.find(({ kind }) => kind === 'bridge') as Crossing;
    expect(wait(road, null)).toBe(0);
    expect(wait(nightly, null)).toBeNull();
    expect(conditionsOf({ time: null, closedBridges: [road.id] }).waitMinutes(road, 0)).toBeNull();
  });
});

describe('later', () => {
  it('passes midnights and months', () => {
    expect(later({ day: '2025-10-31', minutes: 1430 }, 20)).toEqual({ day: '2025-11-01', minutes: 10 });
    expect(later({ day: '2024-02-28', minutes: 0 }, 2880)).toEqual({ day: '2024-03-01', minutes: 0 });
  });
});
