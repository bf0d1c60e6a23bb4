import type { Occurrence, ProgrammeItem } from '../model/index.ts';
import { clockMinutes, type KoreaTime } from './korea-time.ts';
import { eveningsAt, unknownEnd } from './occurrence.ts';

/** Hours of one evening seen from a moment; minutes count from that moment, negative = already running. */
export interface Slot {
  /** Minutes until it begins; null where the source gives the day but no hour. */
  readonly startsIn: number | null;
  /** Minutes until it ends; null where no end is published. */
  readonly endsIn: number | null;
}

/** Something of the programme at a moment. */
export interface AgendaEntry extends Slot {
  readonly item: ProgrammeItem;
}

/** What is on, what begins soon, and what runs today at hours that nobody published. */
export interface Agenda {
  readonly now: readonly AgendaEntry[];
  readonly soon: readonly AgendaEntry[];
  readonly someTime: readonly AgendaEntry[];
}

/** The hours of an occurrence that are not over at a moment: of its evening, and of yesterday's beyond midnight. */
export function slotsAt(occurrence: Occurrence, time: KoreaTime): readonly Slot[] {
  return eveningsAt(occurrence, time).flatMap(({ day, minutes }): Slot[] => {
    if (occurrence.hours === null) return day === time.day ? [{ startsIn: null, endsIn: null }] : [];
    return occurrence.hours
      .filter(({ end }) => clockMinutes(end ?? unknownEnd) > minutes)
      .map(({ start, end }) => ({
        startsIn: clockMinutes(start) - minutes,
        endsIn: end === null ? null : clockMinutes(end) - minutes,
      }));
  });
}

/** Tells an entry from the others of its day, in whichever minute it is asked for. */
export const entryKey = ({ item, startsIn }: AgendaEntry, { minutes }: KoreaTime): string =>
  `${item.id} ${startsIn === null ? '' : startsIn + minutes}`;

const byStart = (a: AgendaEntry, b: AgendaEntry): number =>
  (a.endsIn ?? 9999) - (b.endsIn ?? 9999) || (a.startsIn ?? 0) - (b.startsIn ?? 0) || (a.item.id < b.item.id ? -1 : 1);

/**
 * The programme at a Korean moment. On now: half-open intervals that contain it, what ends first comes first. Soon: what
 * begins within `withinMinutes`, the earliest first.
 */
export function agendaAt(programme: readonly ProgrammeItem[], time: KoreaTime, withinMinutes = 120): Agenda {
  const all = programme.flatMap((item) =>
    item.occurrences.flatMap((occurrence) => slotsAt(occurrence, time).map((slot): AgendaEntry => ({ item, ...slot }))),
  );
  const now = all.filter(({ startsIn }) => startsIn !== null && startsIn <= 0);
  const soon = all.filter(({ startsIn }) => startsIn !== null && startsIn > 0 && startsIn <= withinMinutes);
  return {
    now: now.toSorted(byStart),
    soon: soon.toSorted((a, b) => (a.startsIn ?? 0) - (b.startsIn ?? 0) || byStart(a, b)),
    someTime: all.filter(({ startsIn }) => startsIn === null),
  };
}
