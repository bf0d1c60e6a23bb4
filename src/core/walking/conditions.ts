import { clockMinutes, type KoreaTime } from '../schedule/korea-time.ts';
import { isOn } from '../schedule/occurrence.ts';
import type { Crossing } from './crossing.ts';
import { walkingSettings } from './settings.ts';

/** What someone asks of a way. */
export interface WalkingOptions {
  /** When he sets out; null: only what is always there, so no floating bridge. */
  readonly time: KoreaTime | null;
  /** Takes no bridge that costs something, nor one whose fee is unknown. */
  readonly avoidFees?: boolean | undefined;
  /** A slower pace; whether a way has steps is not known and is said so. */
  readonly stepFree?: boolean | undefined;
  /** Ids of bridges that are not to be taken. */
  readonly closedBridges?: readonly string[] | undefined;
}

/** How fast one walks and which crossings are there. */
export interface Conditions {
  readonly minutesPerMeter: number;
  /** Per metre of the straight line. */
  readonly landMinutesPerMeter: number;
  /** Minutes to wait for a crossing reached so many minutes after setting out; null when it is of no use. */
  readonly waitMinutes: (crossing: Crossing, elapsedMinutes: number) => number | null;
}

/** Returns the conditions of someone who sets out with these options. */
export function conditionsOf(options: WalkingOptions): Conditions {
  const { time } = options;
  return withCrossings(options, (crossing, elapsed) => {
    if (crossing.occurrence === null) return 0;
    return time === null ? null : waitAt(crossing.occurrence, later(time, elapsed));
  });
}

/** Returns conditions under which the same floating bridges are there all the time. */
export function lastingConditions(options: WalkingOptions, isThere: (crossing: Crossing) => boolean): Conditions {
  return withCrossings(options, (crossing) => (crossing.occurrence === null || isThere(crossing) ? 0 : null));
}

function withCrossings(options: WalkingOptions, waitMinutes: Conditions['waitMinutes']): Conditions {
  const { speedKmh, stepFreeSpeedKmh, detourFactor } = walkingSettings;
  const minutesPerMeter = 60 / (1000 * (options.stepFree === true ? stepFreeSpeedKmh : speedKmh));
  const closed = new Set(options.closedBridges);
  return {
    minutesPerMeter,
    landMinutesPerMeter: minutesPerMeter * detourFactor,
    waitMinutes: (crossing, elapsed) => {
      if (closed.has(crossing.id) || (options.avoidFees === true && crossing.feeKrw !== 0)) return null;
      return waitMinutes(crossing, elapsed);
    },
  };
}

const dayMs = 86_400_000;

/** Returns the moment some minutes later. */
export function later({ day, minutes }: KoreaTime, elapsedMinutes: number): KoreaTime {
  const total = minutes + elapsedMinutes;
  const days = Math.floor(total / 1440);
  if (days === 0) return { day, minutes: total };
  const dayThen = new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
  return { day: dayThen, minutes: total - days * 1440 };
}

/** Minutes from a moment until something is on, 0 while it is, null when it is not on again before midnight. */
function waitAt(occurrence: NonNullable<Crossing['occurrence']>, time: KoreaTime): number | null {
  if (isOn(occurrence, time) !== 'no') return 0;
  const starts = (occurrence.hours ?? [])
    .map(({ start }) => clockMinutes(start))
    .filter((start) => start > time.minutes);
  const next = Math.min(...starts);
  return isOn(occurrence, { day: time.day, minutes: next }) === 'yes' ? next - time.minutes : null;
}
