import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/core/model/index.ts';
import {
  formatClock,
  formatDay,
  formatKoreaMoment,
  formatMeters,
  formatMoment,
  formatNumber,
  formatShare,
} from '../../src/i18n/format.ts';
import { hoursFromKorea } from '../../src/i18n/hours-from-korea.ts';

describe('formatNumber', () => {
  it('groups thousands and keeps the digits that are asked for', () => {
    for (const language of languages) {
      expect(formatNumber(language, 338_449)).toBe('338,449');
      expect(formatNumber(language, 712.84, 1)).toBe('712.8');
      expect(formatNumber(language, 0)).toBe('0');
      expect(formatNumber(language, -0.04, 1)).toBe('0');
      expect(formatNumber(language, -0.4, 1)).toBe('-0.4');
    }
  });
});

describe('formatShare', () => {
  it.each([
    [0, '0%'],
    [0.256, '26%'],
    [1, '100%'],
  ])('%f → %s', (share, expected) => {
    for (const language of languages) expect(formatShare(language, share)).toBe(expected);
  });
});

describe('formatMeters', () => {
  it.each([
    [1, '1 m'],
    [40.4, '40 m'],
    [999, '999 m'],
    [1000, '1 km'],
    [1540, '1.5 km'],
    [9_960, '10 km'],
    [12_345, '12 km'],
    [1_234_567, '1,235 km'],
  ])('%f → %s', (meters, expected) => {
    expect(formatMeters('en', meters)).toBe(expected);
    expect(formatMeters('ko', meters)).toBe(expected);
  });
});

describe('formatDay', () => {
  it.each([
    ['ko', '2025년 10월 4일'],
    ['en', '4 October 2025'],
    ['ja', '2025年10月4日'],
    ['zh', '2025年10月4日'],
  ] as const)('in %s: %s', (language, expected) => {
    expect(formatDay(language, '2025-10-04')).toBe(expected);
  });

  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the day as written on a device in %s', async (name) => {
    process.env.TZ = name;
    // Formatters are kept: one made before would still be in its old zone.
    vi.resetModules();
    const afresh = await import('../../src/i18n/format.ts');
    expect(afresh.formatDay('en', '2025-01-01')).toBe('1 January 2025');
  });
});

describe('formatMoment', () => {
  const moment = Date.parse('2025-10-04T11:30:00Z');
  it.each([
    ['Asia/Seoul', '20:30', '4 Oct'],
    ['America/Los_Angeles', '04:30', '4 Oct'],
    ['Asia/Omsk', '17:30', '4 Oct'],
  ])('in %s is %s on %s', (zone, time, day) => {
    const text = formatMoment('en', moment, zone);
    expect(text).toContain(time);
    expect(text).toContain(day);
  });

  it.each(languages)('has the same clock of 24 hours in %s as all else', (language) => {
    expect(formatMoment(language, Date.parse('2025-10-10T11:10:00Z'), 'Asia/Seoul')).toContain('20:10');
    expect(formatMoment(language, Date.parse('2025-10-10T15:10:00Z'), 'Asia/Seoul')).toMatch(/\D0{1,2}:10/);
  });

  it('tells the day that it is there', () => {
    expect(formatMoment('en', Date.parse('2025-10-04T02:00:00Z'), 'America/Winnipeg')).toContain('3 Oct');
  });
});

describe('formatClock', () => {
  it.each([
    ['18:00', '18:00'],
    ['00:30', '00:30'],
    ['24:00', '24:00'],
    ['24:30', '+1 00:30'],
    ['25:00', '+1 01:00'],
    ['30:00', '+1 06:00'],
  ])('%s → %s', (clock, expected) => {
    expect(formatClock(clock)).toBe(expected);
  });
});

describe('hoursFromKorea', () => {
  // UTC offsets of the zones; Korea is at +9 all year.
  it.each([
    ['America/Winnipeg', '2025-01-15T00:00:00Z', '−15'],
    ['America/Winnipeg', '2025-07-15T00:00:00Z', '−14'],
    ['America/Los_Angeles', '2025-01-15T00:00:00Z', '−17'],
    ['America/Los_Angeles', '2025-07-15T00:00:00Z', '−16'],
    ['Asia/Omsk', '2025-01-15T00:00:00Z', '−3'],
    ['Asia/Omsk', '2025-07-15T00:00:00Z', '−3'],
    ['Asia/Shanghai', '2025-07-15T00:00:00Z', '−1'],
    ['Asia/Tokyo', '2025-07-15T00:00:00Z', '±0'],
    ['Asia/Seoul', '2025-07-15T00:00:00Z', '±0'],
    ['Asia/Kolkata', '2025-07-15T00:00:00Z', '−3.5'],
    ['Pacific/Auckland', '2025-07-15T00:00:00Z', '+3'],
  ])('%s at %s is %s', (zone, moment, expected) => {
    expect(hoursFromKorea(Date.parse(moment), zone)).toBe(expected);
  });

  it('changes with the clocks of Canada: summer time of 2025 began on 9 March at two in the morning', () => {
    const change = Date.parse('2025-03-09T08:00:00Z');
    expect(hoursFromKorea(change - 60_000, 'America/Winnipeg')).toBe('−15');
    expect(hoursFromKorea(change, 'America/Winnipeg')).toBe('−14');
  });
});

describe('formatKoreaMoment', () => {
  it.each(languages)('writes any moment as the browser does in %s', (language) => {
    const start = Date.parse('2024-01-01T00:00:00Z');
    for (let hours = 0; hours < 2 * 366 * 24; hours += 13) {
      const moment = start + hours * 3_600_000 + (hours % 60) * 60_000;
      expect(formatKoreaMoment(language, moment)).toBe(formatMoment(language, moment, 'Asia/Seoul'));
    }
  });
});
