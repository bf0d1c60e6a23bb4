import type { Edition, Opening, ProgrammeItem } from '../model/index.ts';
import { slotsAt } from './agenda.ts';
import type { KoreaTime } from './korea-time.ts';
import { openingAt } from './opening.ts';

/** When a place can be visited, in minutes since the midnight that begins the day; a bound that is not known is left out. */
export interface VisitWindow {
  readonly opensMinutes?: number;
  readonly closesMinutes?: number;
}

/** What tells when a site can be visited. */
export interface VisitRecords {
  readonly programme: readonly ProgrammeItem[];
  readonly editions: readonly Edition[];
}

/**
 * When a site can be visited from a Korean moment on: during the first event there that day that is not over and has
 * published hours, else within its opening hours; without bounds where neither is known, over at once where it is closed.
 */
export function visitWindow(
  site: { readonly id: string; readonly opening?: Opening | undefined },
  { programme, editions }: VisitRecords,
  time: KoreaTime,
): VisitWindow {
  const slots = programme
    .filter((entry) => entry.site === site.id && entry.kind !== 'shuttle')
    .flatMap(({ occurrences }) => occurrences.flatMap((occurrence) => slotsAt(occurrence, time)))
    .flatMap(({ startsIn, endsIn }) => (startsIn === null || endsIn === null ? [] : [{ startsIn, endsIn }]))
    .toSorted((a, b) => a.startsIn - b.startsIn);
  const [first] = slots;
  if (first !== undefined) {
    return { opensMinutes: time.minutes + first.startsIn, closesMinutes: time.minutes + first.endsIn };
  }
  const open = openingAt(site.opening, time, editions);
  if (open.state === 'open') return open.endsIn === null ? {} : { closesMinutes: time.minutes + open.endsIn };
  if (open.state === 'unknown') return {};
  if (open.startsIn === null) return { closesMinutes: time.minutes };
  const opensMinutes = time.minutes + open.startsIn;
  return { opensMinutes, ...visitWindow(site, { programme, editions }, { ...time, minutes: opensMinutes }) };
}
