import type { Edition, Hours, Occurrence } from '../model/index.ts';
import { weekdays } from '../model/vocabulary.ts';
import { clockMinutes, type KoreaTime, nextDay, previousDay } from './korea-time.ts';

/** An end that nobody published is taken as the end of the festival day. */
export const unknownEnd = '24:00';

const weekdayOf = (day: string) => weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];

/** Whether the half-open hours of an evening that began on the same day contain a minute (≥ 1440 past midnight). */
function contains(hours: Hours, minutes: number): boolean {
  return clockMinutes(hours.start) <= minutes && minutes < clockMinutes(hours.end ?? unknownEnd);
}

/** Whether something runs on the evening of a day: in its span and on its weekdays. */
export function runsOn(occurrence: Occurrence, day: string): boolean {
  if (day < occurrence.from || day > occurrence.to) return false;
  const weekday = weekdayOf(day);
  return occurrence.weekdays === undefined || (weekday !== undefined && occurrence.weekdays.includes(weekday));
}

/** Evenings on which something runs and that may last until a moment: today's, and yesterday's beyond midnight. */
export const eveningsAt = (occurrence: Occurrence, { day, minutes }: KoreaTime): readonly KoreaTime[] =>
  [
    { day, minutes },
    { day: previousDay(day), minutes: minutes + 1440 },
  ].filter((evening) => runsOn(occurrence, evening.day));

/**
 * Whether something is on at a moment: `yes`, `no`, or `day` where it runs that day at hours that no source gives.
 * Evenings that last past midnight count to the day on which they began.
 */
export function isOn(occurrence: Occurrence, time: KoreaTime): 'yes' | 'no' | 'day' {
  const evenings = eveningsAt(occurrence, time);
  if (occurrence.hours === null) return evenings.some(({ day }) => day === time.day) ? 'day' : 'no';
  const { hours } = occurrence;
  return evenings.some(({ minutes }) => hours.some((slot) => contains(slot, minutes))) ? 'yes' : 'no';
}

/** The edition whose lanterns are lit at a moment, or null. Where an edition gives no hours the latest known ones are used. */
export function litEdition(editions: readonly Edition[], time: KoreaTime): Edition | null {
  const known = editions.filter((edition) => edition.lights !== undefined).at(-1)?.lights;
  for (const edition of editions) {
    const lights = edition.lights ?? known;
    if (edition.status !== 'held' || edition.start === null || edition.end === null || lights === undefined) continue;
    const { start, end } = edition;
    const spans: readonly Occurrence[] =
      edition.openingNightLights === undefined
        ? [{ from: start, to: end, hours: [lights] }]
        : [
            { from: start, to: start, hours: [edition.openingNightLights] },
            { from: nextDay(start), to: end, hours: [lights] },
          ];
    if (spans.some((span) => isOn(span, time) === 'yes')) return edition;
  }
  return null;
}
