import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarItem, calendarFile } from '../../../src/core/keep/ics.ts';
import { calendarItem } from '../../../src/core/keep/kept-programme.ts';
import type { Occurrence } from '../../../src/core/model/index.ts';
import { loadRealRecords } from '../../load/real-files.ts';
import { readCalendar, textOf } from './read-calendar.ts';

const madeMs = Date.UTC(2025, 9, 1, 3, 4, 5, 678);
const itemWith = (occurrences: readonly Occurrence[], change: Partial<CalendarItem> = {}): CalendarItem => ({
  id: 'fireworks',
  summary: 'Fireworks',
  location: '진주성 (Jinjuseong)',
  description: '',
  url: 'https://map.example/#sel=site:jinjuseong',
  point: [128.0766, 35.1892],
  occurrences,
  ...change,
});
const file = (...items: readonly CalendarItem[]) => calendarFile(items, { name: 'Jinju 2025', madeMs });
const eventsOf = (occurrence: Occurrence) => readCalendar(file(itemWith([occurrence]))).events;
const times = (occurrence: Occurrence) =>
  eventsOf(occurrence).map((event) => [textOf(event, 'DTSTART'), textOf(event, 'DTEND')]);

describe('a calendar file', () => {
  it('is written as RFC 5545 asks, line by line', () => {
    const evening: Occurrence = { from: '2025-10-04', to: '2025-10-04', hours: [{ start: '20:00', end: '20:20' }] };
    expect(file(itemWith([evening], { description: 'Over the river; best seen, from the park\nFree' }))).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//jinju-creative-city-map//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Jinju 2025',
        'BEGIN:VEVENT',
        'UID:fireworks-20251004T2000@jinju-creative-city-map',
        'DTSTAMP:20251001T030405Z',
        'DTSTART:20251004T110000Z',
        'DTEND:20251004T112000Z',
        'SUMMARY:Fireworks',
        'LOCATION:진주성 (Jinjuseong)',
        'GEO:35.1892;128.0766',
        'DESCRIPTION:Over the river\\; best seen\\, from the park\\nFree',
        'URL:https://map.example/#sel=site:jinjuseong',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('without items is an empty calendar', () => {
    expect(readCalendar(file()).events).toEqual([]);
    expect(readCalendar(file()).head.map(({ name }) => name)).toContain('PRODID');
  });
});

describe('days and hours', () => {
  it('of the small hours belong to the next day in Korea', () => {
    const late: Occurrence = { from: '2025-10-31', to: '2025-10-31', hours: [{ start: '23:30', end: '25:00' }] };
    expect(times(late)).toEqual([['20251031T143000Z', '20251031T160000Z']]);
    const after: Occurrence = { from: '2025-12-31', to: '2025-12-31', hours: [{ start: '25:00', end: '30:00' }] };
    expect(times(after)).toEqual([['20251231T160000Z', '20251231T210000Z']]);
    const early: Occurrence = { from: '2025-10-04', to: '2025-10-04', hours: [{ start: '08:00', end: '09:00' }] };
    expect(times(early)).toEqual([['20251003T230000Z', '20251004T000000Z']]);
  });

  it('without a published end have no DTEND', () => {
    const open: Occurrence = { from: '2025-10-04', to: '2025-10-04', hours: [{ start: '20:00', end: null }] };
    expect(times(open)).toEqual([['20251004T110000Z', undefined]]);
  });

  it('that no source gives become whole days, the day after the last one excluded', () => {
    const [event = []] = eventsOf({ from: '2025-10-30', to: '2025-11-02', hours: null });
    expect(event.find(({ name }) => name === 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: ['VALUE=DATE'],
      value: '20251030',
    });
    expect(event.find(({ name }) => name === 'DTEND')?.value).toBe('20251103');
    expect(textOf(event, 'TRANSP')).toBe('TRANSPARENT');
  });

  it('repeat on each day, each weekday and each slot', () => {
    const saturdays: Occurrence = {
      from: '2025-10-04',
      to: '2025-10-19',
      weekdays: ['sat'],
      hours: [{ start: '18:00', end: '23:00' }],
    };
    expect(times(saturdays).map(([start]) => start)).toEqual([
      '20251004T090000Z',
      '20251011T090000Z',
      '20251018T090000Z',
    ]);
    expect(times({ ...saturdays, hours: null }).map(([start]) => start)).toEqual(['20251004', '20251011', '20251018']);
    const twice: Occurrence = {
      from: '2025-10-04',
      to: '2025-10-05',
      hours: [
        { start: '19:00', end: '19:30' },
        { start: '21:00', end: '21:30' },
      ],
    };
    expect(times(twice)).toHaveLength(4);
  });
});

describe('what is written', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replace(/[\p{Cc}]/gu, ''));

  it('is read back the same, whatever the texts hold', () => {
    const day: Occurrence = { from: '2025-10-04', to: '2025-10-04', hours: null };
    fc.assert(
      fc.property(line, line, line, line, (summary, location, first, second) => {
        const description = `${first}\n${second}`;
        const [event = []] = readCalendar(file(itemWith([day], { summary, location, description }))).events;
        expect(textOf(event, 'SUMMARY')).toBe(summary);
        expect(textOf(event, 'LOCATION')).toBe(location);
        expect(textOf(event, 'DESCRIPTION')).toBe(description);
      }),
    );
  });

  it('has a name of its own for each entry of the whole programme, the same in every run', async () => {
    const records = await loadRealRecords();
    const items = records.programme.map((item) =>
      calendarItem(item, records, { language: 'en', linkTo: (id) => `https://map.example/#sel=site:${id}` }),
    );
    const names = (madeAt: number) =>
      readCalendar(calendarFile(items, { name: 'all', madeMs: madeAt })).events.map((event) => textOf(event, 'UID'));
    expect(new Set(names(madeMs)).size).toBe(names(madeMs).length);
    expect(names(madeMs)).toEqual(names(madeMs + 86_400_000));
    expect(names(madeMs).length).toBeGreaterThan(items.length);
  });
});
