import type { Edition, Opening } from '../model/index.ts';
import { type Slot, slotsAt } from './agenda.ts';
import { type KoreaTime, previousDay } from './korea-time.ts';

/** Whether something is open at a moment; minutes count from that moment, null where no source gives them. */
export type OpenState =
  | { readonly state: 'open'; readonly endsIn: number | null }
  | { readonly state: 'closed'; readonly startsIn: number | null }
  | { readonly state: 'unknown' };

type Rule = NonNullable<Opening['hours']>[number];

/** Whether a yearly rule, whose span may go over the new year, holds on a day. */
function holdsOn({ from, to }: Rule, day: string): boolean {
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : date >= from || date <= to;
}

/** The state that slots of hours stand for: the last end of those that run, else the first start of those that come. */
export function stateOfSlots(slots: readonly Slot[]): OpenState {
  const running = slots.filter(({ startsIn }) => startsIn !== null && startsIn <= 0);
  if (running.length > 0) {
    const ends = running.map(({ endsIn }) => endsIn);
    return { state: 'open', endsIn: ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)) };
  }
  if (slots.some(({ startsIn }) => startsIn === null)) return { state: 'unknown' };
  const starts = slots.flatMap(({ startsIn }) => startsIn ?? []);
  return { state: 'closed', startsIn: starts.length === 0 ? null : Math.min(...starts) };
}

/** Whether a festival runs on a day; null for a year whose days are not known. */
function isFestivalDay(editions: readonly Edition[], day: string): boolean | null {
  const ofYear = editions.filter(({ year }) => year === Number(day.slice(0, 4)));
  if (ofYear.some(({ status, start, end }) => status === 'held' && (start === null || end === null))) return null;
  if (ofYear.length === 0) return null;
  return ofYear.some(({ start, end }) => start !== null && end !== null && start <= day && day <= end);
}

/**
 * Whether a place with this opening rule is open at a Korean moment: by its hours where they are known, else closed on days
 * without a festival when it opens for that only, else unknown. Half-open hours; those past midnight belong to the day before.
 */
export function openingAt(opening: Opening | undefined, time: KoreaTime, editions: readonly Edition[]): OpenState {
  if (opening === undefined) return { state: 'unknown' };
  if (opening.festivalOnly && isFestivalDay(editions, time.day) === false) return { state: 'closed', startsIn: null };
  const { hours } = opening;
  if (hours === undefined) return { state: 'unknown' };
  const slots = [time.day, previousDay(time.day)].flatMap((day) =>
    hours
      .filter((rule) => holdsOn(rule, day))
      .flatMap(({ weekdays, start, end }) =>
        slotsAt({ from: day, to: day, ...(weekdays === undefined ? {} : { weekdays }), hours: [{ start, end }] }, time),
      ),
  );
  return stateOfSlots(slots);
}
