import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Edition, type Opening, openingSchema } from '../../../src/core/model/index.ts';
import { openingAt } from '../../../src/core/schedule/opening.ts';

const text = { ko: '.', en: '.', ja: '.', zh: '.' };
/** The fortress by its own notice: 05:00–23:00 from March to October, 05:00–22:00 from November to February. */
const fortress: Opening = {
  text,
  festivalOnly: false,
  hours: [
    { from: '03-01', to: '10-31', start: '05:00', end: '23:00' },
    { from: '11-01', to: '02-29', start: '05:00', end: '22:00' },
  ],
};
const edition = (year: number, start: string | null, end: string | null): Edition => ({
  year,
  status: 'held',
  start,
  end,
  sources: ['x'],
});
const editions = [edition(2025, '2025-10-04', '2025-10-19'), edition(2026, null, null)];
const at = (opening: Opening | undefined, day: string, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return openingAt(opening, { day, minutes: hours * 60 + minutes }, editions);
};

describe('openingAt', () => {
  it.each([
    ['2025-10-04', '04:59', { state: 'closed', startsIn: 1 }],
    ['2025-10-04', '05:00', { state: 'open', endsIn: 18 * 60 }],
    ['2025-10-04', '22:59', { state: 'open', endsIn: 1 }],
    ['2025-10-04', '23:00', { state: 'closed', startsIn: null }],
    ['2025-11-15', '21:59', { state: 'open', endsIn: 1 }],
    ['2025-11-15', '22:00', { state: 'closed', startsIn: null }],
    ['2026-01-15', '06:00', { state: 'open', endsIn: 16 * 60 }],
    ['2025-02-28', '22:30', { state: 'closed', startsIn: null }],
    ['2025-03-01', '22:30', { state: 'open', endsIn: 30 }],
  ])('of the fortress on %s at %s', (day, clock, expected) => {
    expect(at(fortress, day, clock)).toEqual(expected);
  });

  it('is half-open and covers just its hours, past midnight too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 360 }),
        fc.integer({ min: 0, max: 2879 }),
        (start, long, minute) => {
          const clock = (value: number) =>
            `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
          fc.pre(start + long <= 1800);
          const rule = { from: '06-10', to: '06-10', start: clock(start), end: clock(start + long) };
          const day = minute < 1440 ? '2025-06-10' : '2025-06-11';
          const state = openingAt({ text, festivalOnly: false, hours: [rule] }, { day, minutes: minute % 1440 }, []);
          expect(state.state === 'open').toBe(start <= minute && minute < start + long);
        },
      ),
    );
  });

  it('takes hours over midnight only as 25:00', () => {
    const until = (end: string) =>
      v.is(openingSchema, {
        text,
        festivalOnly: false,
        hours: [{ from: '01-01', to: '12-31', start: '22:00', end }],
      });
    expect([until('26:00'), until('02:00')]).toEqual([true, false]);
  });

  it('knows the weekday', () => {
    const saturdays: Opening = {
      text,
      festivalOnly: false,
      hours: [{ from: '01-01', to: '12-31', weekdays: ['sat'], start: '10:00', end: '18:00' }],
    };
    // 11 October 2025 was a Saturday.
    expect(at(saturdays, '2025-10-11', '12:00').state).toBe('open');
    expect(at(saturdays, '2025-10-12', '12:00').state).toBe('closed');
  });

  it('is closed outside of the festival where it opens for that alone, unknown in a year without dates', () => {
    const festival: Opening = { text, festivalOnly: true };
    expect(at(festival, '2025-11-15', '20:00')).toEqual({ state: 'closed', startsIn: null });
    expect(at(festival, '2025-10-19', '20:00')).toEqual({ state: 'unknown' });
    expect(at(festival, '2026-10-10', '20:00')).toEqual({ state: 'unknown' });
    expect(at(undefined, '2025-10-04', '20:00')).toEqual({ state: 'unknown' });
  });
});
