import { describe, expect, it } from 'vitest';
import type { Edition, Occurrence } from '../../../src/core/model/index.ts';
import { toKoreaTime } from '../../../src/core/schedule/korea-time.ts';
import { isOn, litEdition } from '../../../src/core/schedule/occurrence.ts';

/** A Korean local time `YYYY-MM-DDTHH:MM` on the festival clock. */
const at = (text: string) => {
  const [day = '', clock = ''] = text.split('T');
  return { day, minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) };
};

const hours = (start: string, end: string | null) => [{ start, end }];
const evening: Occurrence = { from: '2025-10-04', to: '2025-10-06', hours: hours('18:00', '22:00') };

describe('isOn', () => {
  it.each([
    ['2025-10-04T17:59', 'no'],
    ['2025-10-04T18:00', 'yes'],
    ['2025-10-04T20:00', 'yes'],
    ['2025-10-04T21:59', 'yes'],
    ['2025-10-04T22:00', 'no'],
    ['2025-10-03T18:00', 'no'],
    ['2025-10-05T18:00', 'yes'],
    ['2025-10-06T21:59', 'yes'],
    ['2025-10-07T18:00', 'no'],
  ])('from 18:00 until before 22:00 of each day: %s %s', (time, expected) => {
    expect(isOn(evening, at(time))).toBe(expected);
  });

  it.each([
    ['2025-10-04T00:30', 'no'],
    ['2025-10-04T23:30', 'yes'],
    ['2025-10-05T00:00', 'yes'],
    ['2025-10-05T00:59', 'yes'],
    ['2025-10-05T01:00', 'no'],
    ['2025-10-05T18:00', 'no'],
  ])('until 25:00 belongs to the evening before: %s %s', (time, expected) => {
    expect(isOn({ from: '2025-10-04', to: '2025-10-04', hours: hours('18:00', '25:00') }, at(time))).toBe(expected);
  });

  it('that begins after midnight belongs to the evening before', () => {
    const late: Occurrence = { from: '2025-12-31', to: '2025-12-31', hours: hours('24:30', '26:00') };
    expect(isOn(late, at('2026-01-01T00:29'))).toBe('no');
    expect(isOn(late, at('2026-01-01T00:30'))).toBe('yes');
    expect(isOn(late, at('2026-01-01T02:00'))).toBe('no');
    expect(isOn(late, at('2025-12-31T00:30'))).toBe('no');
  });

  // 4 October 2025 is a Saturday.
  it.each([
    ['2025-10-04T19:00', 'yes'],
    ['2025-10-05T00:30', 'yes'],
    ['2025-10-05T19:00', 'no'],
    ['2025-10-10T19:00', 'no'],
    ['2025-10-11T19:00', 'yes'],
    ['2025-10-13T00:30', 'no'],
  ])('on Saturdays only, past midnight too: %s %s', (time, expected) => {
    const occurrence: Occurrence = {
      from: '2025-10-04',
      to: '2025-10-19',
      weekdays: ['sat'],
      hours: hours('18:00', '25:00'),
    };
    expect(isOn(occurrence, at(time))).toBe(expected);
  });

  it('at any of several hours', () => {
    const twice: Occurrence = { ...evening, hours: [...hours('11:00', '12:00'), ...hours('19:00', '20:00')] };
    expect(['11:30', '15:00', '19:30'].map((clock) => isOn(twice, at(`2025-10-05T${clock}`)))).toEqual([
      'yes',
      'no',
      'yes',
    ]);
  });

  it('is "day" all day long where no source gives the hours', () => {
    const someTime: Occurrence = { from: '2025-10-04', to: '2025-10-05', hours: null };
    expect(isOn(someTime, at('2025-10-04T00:00'))).toBe('day');
    expect(isOn(someTime, at('2025-10-05T23:59'))).toBe('day');
    expect(isOn(someTime, at('2025-10-06T00:00'))).toBe('no');
    expect(isOn({ ...someTime, weekdays: ['sun'] }, at('2025-10-04T12:00'))).toBe('no');
  });

  it('with an unpublished end ends with the day', () => {
    const open: Occurrence = { ...evening, hours: hours('18:00', null) };
    expect(isOn(open, at('2025-10-04T23:59'))).toBe('yes');
    expect(isOn(open, at('2025-10-05T00:00'))).toBe('no');
  });
});

const edition = (year: number, rest: Partial<Edition>): Edition => ({
  year,
  status: 'held',
  start: `${year}-10-05`,
  end: `${year}-10-20`,
  sources: ['x'],
  ...rest,
});

/** 2024 as published: lit from 18:00, on the opening night from 20:00, until an hour that nobody published. */
const y2024 = edition(2024, {
  lights: { start: '18:00', end: null },
  openingNightLights: { start: '20:00', end: null },
});

describe('litEdition', () => {
  it.each([
    ['2024-10-04T20:30', null],
    ['2024-10-05T18:30', null],
    ['2024-10-05T19:59', null],
    ['2024-10-05T20:00', 2024],
    ['2024-10-05T23:59', 2024],
    ['2024-10-06T17:59', null],
    ['2024-10-06T18:00', 2024],
    ['2024-10-20T23:00', 2024],
    ['2024-10-21T18:00', null],
  ])('of 2024 at %s: %s', (time, year) => {
    expect(litEdition([y2024], at(time))?.year ?? null).toBe(year);
  });

  it('of 2014 lasts until two in the morning after the last evening', () => {
    const y2014 = edition(2014, { start: '2014-10-01', end: '2014-10-12', lights: { start: '19:00', end: '26:00' } });
    expect(litEdition([y2014], at('2014-10-13T01:59'))?.year).toBe(2014);
    expect(litEdition([y2014], at('2014-10-13T02:00'))).toBeNull();
    expect(litEdition([y2014], at('2014-10-01T01:00'))).toBeNull();
  });

  it('uses the latest known hours for an edition without its own', () => {
    const old = edition(2014, { lights: { start: '19:00', end: '26:00' } });
    const last = edition(2025, { lights: { start: '18:00', end: '24:00' } });
    const next = edition(2026, { start: '2026-10-03', end: '2026-10-18' });
    const editions = [old, last, next];
    expect(litEdition(editions, at('2026-10-03T18:00'))?.year).toBe(2026);
    expect(litEdition(editions, at('2026-10-04T00:30'))).toBeNull();
  });

  it('is never one that was called off or whose days are not known', () => {
    const lights = { start: '18:00', end: '24:00' };
    const calledOff = edition(2020, { status: 'cancelled', lights });
    const open = edition(2011, { start: '2011-10-01', end: null, lights });
    expect(litEdition([calledOff, open], at('2020-10-05T19:00'))).toBeNull();
    expect(litEdition([calledOff, open], at('2011-10-02T19:00'))).toBeNull();
    expect(litEdition([], at('2025-10-05T19:00'))).toBeNull();
  });

  it('goes by the clock of Korea', () => {
    const moment = Date.parse('2024-10-05T11:00:00Z');
    expect(litEdition([y2024], toKoreaTime(moment))?.year).toBe(2024);
    expect(litEdition([y2024], toKoreaTime(moment - 60_000))).toBeNull();
  });
});
