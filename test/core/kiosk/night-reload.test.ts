import { describe, expect, it } from 'vitest';
import { isMendDue, isReloadDue } from '../../../src/core/kiosk/night-reload.ts';
import { isStray } from '../../../src/core/kiosk/palm.ts';

const night = { reloadHour: 4, time: { day: '2026-10-05', minutes: 240 }, isResting: true, openMs: 86_400_000 };

describe('loading anew at night', () => {
  it('is due in its hour while nobody is there', () => {
    expect(isReloadDue(night)).toBe(true);
    expect(isReloadDue({ ...night, time: { ...night.time, minutes: 299 } })).toBe(true);
    expect(isReloadDue({ ...night, time: { ...night.time, minutes: 300 } })).toBe(false);
    expect(isReloadDue({ ...night, isResting: false })).toBe(false);
    expect(isReloadDue({ ...night, reloadHour: null })).toBe(false);
  });

  it('comes once, also when the clock is set back in that hour', () => {
    expect(isReloadDue({ ...night, openMs: 3_600_000 })).toBe(false);
  });
});

describe('loading anew for what is missing', () => {
  it('comes at most once an hour, while nobody is there', () => {
    const hour = 3_600_000;
    expect(isMendDue({ isLacking: true, isResting: true, openMs: hour })).toBe(true);
    expect(isMendDue({ isLacking: true, isResting: true, openMs: hour - 1 })).toBe(false);
    expect(isMendDue({ isLacking: true, isResting: false, openMs: 9 * hour })).toBe(false);
    expect(isMendDue({ isLacking: false, isResting: true, openMs: 9 * hour })).toBe(false);
  });
});

describe('stray contacts', () => {
  it('are wider than a finger or one too many', () => {
    expect(isStray({ widthMm: 12, heightMm: 16 }, 0)).toBe(false);
    expect(isStray({ widthMm: 12, heightMm: 16 }, 1)).toBe(false);
    expect(isStray({ widthMm: 24, heightMm: 70 }, 0)).toBe(true);
    expect(isStray({ widthMm: 10, heightMm: 10 }, 4)).toBe(true);
  });
});
