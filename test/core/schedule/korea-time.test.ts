import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  clockMinutes,
  formatKoreaTime,
  parseKoreaTime,
  previousDay,
  toKoreaTime,
} from '../../../src/core/schedule/korea-time.ts';

const minuteMs = 60_000;
/** Every minute that `parseKoreaTime` takes: 2000-01-01T00:00 to 2100-12-31T23:59 in Korea. */
const first = Date.UTC(1999, 11, 31, 15);
const last = Date.UTC(2100, 11, 31, 14, 59);
const momentArb = fc.integer({ min: first / minuteMs, max: last / minuteMs }).map((minutes) => minutes * minuteMs);

describe('Korean local time', () => {
  it('is nine hours ahead of UTC, in summer and in winter', () => {
    expect(parseKoreaTime('2025-10-04T18:00')).toBe(Date.UTC(2025, 9, 4, 9));
    expect(parseKoreaTime('2025-07-01T00:30')).toBe(Date.UTC(2025, 5, 30, 15, 30));
    expect(formatKoreaTime(Date.UTC(2025, 0, 1, 0, 0))).toBe('2025-01-01T09:00');
  });

  it('comes back the same from text and number', () => {
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        const text = formatKoreaTime(epochMs);
        expect(parseKoreaTime(text)).toBe(epochMs);
        const { day, minutes } = toKoreaTime(epochMs);
        expect(text).toBe(
          `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
        );
      }),
    );
  });

  it('gives minutes below a day and rounds down within a minute', () => {
    expect(toKoreaTime(Date.UTC(2025, 9, 4, 14, 59, 59, 999))).toEqual({ day: '2025-10-04', minutes: 1439 });
    expect(toKoreaTime(Date.UTC(2025, 9, 4, 15))).toEqual({ day: '2025-10-05', minutes: 0 });
  });

  it('agrees with the time-zone database', () => {
    const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'short' });
    fc.assert(
      fc.property(momentArb, (epochMs) => {
        expect(parts.format(epochMs).replace(' ', 'T')).toBe(formatKoreaTime(epochMs));
      }),
    );
  });
});

describe('in every time zone of the device', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['Asia/Seoul', -540],
    ['UTC', 0],
    ['America/Winnipeg', 300],
    ['Pacific/Pago_Pago', 660],
  ])('%s', (name, offsetMinutes) => {
    process.env.TZ = name;
    const moment = Date.UTC(2025, 9, 4, 9);
    expect(new Date(moment).getTimezoneOffset()).toBe(offsetMinutes);
    expect(toKoreaTime(moment)).toEqual({ day: '2025-10-04', minutes: 18 * 60 });
    expect(parseKoreaTime('2025-10-04T18:00')).toBe(moment);
    expect(formatKoreaTime(moment)).toBe('2025-10-04T18:00');
    expect(previousDay('2025-03-09')).toBe('2025-03-08');
  });
});

describe('parseKoreaTime refuses', () => {
  it.each([
    ...['2025-02-29T12:00', '2025-04-31T12:00', '2025-13-01T12:00', '2025-00-01T12:00', '2025-01-00T12:00'],
    ...['2025-10-04T24:00', '2025-10-04T18:60', '1999-12-31T23:59', '2101-01-01T00:00', '2025-10-04'],
    ...['2025-10-04T18:00Z', '2025-10-04T18:00+09:00', '2025-10-04 18:00', ' 2025-10-04T18:00', '', 'now', '٢٠٢٥'],
  ])('%j', (text) => {
    expect(parseKoreaTime(text)).toBeNull();
  });

  it('takes the leap day of a leap year', () => {
    expect(parseKoreaTime('2024-02-29T00:00')).toBe(Date.UTC(2024, 1, 28, 15));
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseKoreaTime(text);
        expect(parsed === null || formatKoreaTime(parsed) === text).toBe(true);
      }),
    );
  });
});

describe('clockMinutes', () => {
  it.each([
    ['00:00', 0],
    ['18:30', 1110],
    ['24:00', 1440],
    ['25:00', 1500],
    ['30:00', 1800],
  ])('%s is %i', (clock, minutes) => {
    expect(clockMinutes(clock)).toBe(minutes);
  });
});

describe('previousDay', () => {
  it.each([
    ['2025-10-04', '2025-10-03'],
    ['2025-01-01', '2024-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2025-03-01', '2025-02-28'],
  ])('of %s is %s', (day, before) => {
    expect(previousDay(day)).toBe(before);
  });
});
