import type { Coordinate, Occurrence } from '../model/index.ts';
import { clockMinutes } from '../schedule/korea-time.ts';
import { runsOn } from '../schedule/occurrence.ts';
import { contentLine, escapeText } from './content-line.ts';

/** Something with its days and hours, in the words of one language. */
export interface CalendarItem {
  /** Stable for ever: a calendar that reads the file again replaces what it has. */
  readonly id: string;
  readonly summary: string;
  readonly location: string;
  /** Empty where there is nothing to add. */
  readonly description: string;
  /** Link into the map. */
  readonly url: string;
  readonly point: Coordinate | null;
  readonly occurrences: readonly Occurrence[];
}

interface CalendarOptions {
  /** Name under which calendars show the file. */
  readonly name: string;
  /** Epoch milliseconds at which the file is made. */
  readonly madeMs: number;
}

/** When an entry is: a line `DTSTART`, perhaps a line `DTEND`, and what tells it from the item's other entries. */
interface Span {
  readonly id: string;
  readonly lines: string;
}

const dayMs = 86_400_000;
const domain = 'jinju-creative-city-map';

const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const daysOf = (occurrence: Occurrence): readonly string[] => {
  const days: string[] = [];
  for (let day = occurrence.from; day <= occurrence.to; day = dayAfter(day))
    if (runsOn(occurrence, day)) days.push(day);
  return days;
};

const plainDay = (day: string): string => day.replaceAll('-', '');

/** `YYYYMMDDTHHMMSSZ` of epoch milliseconds. */
const utc = (epochMs: number): string => new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');

const koreanMoment = (day: string, clock: string): string =>
  utc(Date.parse(`${day}T00:00:00+09:00`) + clockMinutes(clock) * 60_000);

const wholeDays = (from: string, to: string): Span => ({
  id: plainDay(from),
  lines:
    contentLine('DTSTART;VALUE=DATE', plainDay(from)) +
    contentLine('DTEND;VALUE=DATE', plainDay(dayAfter(to))) +
    contentLine('TRANSP', 'TRANSPARENT'),
});

function spansOf(occurrence: Occurrence): readonly Span[] {
  const { from, to, hours, weekdays } = occurrence;
  if (hours === null && weekdays === undefined) return [wholeDays(from, to)];
  return daysOf(occurrence).flatMap((day) =>
    hours === null
      ? [wholeDays(day, day)]
      : hours.map(({ start, end }) => ({
          id: `${plainDay(day)}T${start.replace(':', '')}`,
          lines:
            contentLine('DTSTART', koreanMoment(day, start)) +
            (end === null ? '' : contentLine('DTEND', koreanMoment(day, end))),
        })),
  );
}

function entry(item: CalendarItem, span: Span, madeMs: number): string {
  const { summary, location, description, url, point } = item;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${item.id}-${span.id}@${domain}`),
    contentLine('DTSTAMP', utc(madeMs)),
    span.lines,
    contentLine('SUMMARY', escapeText(summary)),
    contentLine('LOCATION', escapeText(location)),
    point === null ? '' : contentLine('GEO', `${point[1]};${point[0]}`),
    description === '' ? '' : contentLine('DESCRIPTION', escapeText(description)),
    contentLine('URL', url),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/**
 * The items as an iCalendar file, one entry for each day and each of its hours, in UTC. An unknown end gives no `DTEND`;
 * days without known hours are entries of whole days, in one piece where they follow each other. Source: RFC 5545.
 */
export function calendarFile(items: readonly CalendarItem[], { name, madeMs }: CalendarOptions): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//${domain}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapeText(name)),
    ...items.flatMap((item) => item.occurrences.flatMap(spansOf).map((span) => entry(item, span, madeMs))),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
