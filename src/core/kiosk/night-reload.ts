import type { KoreaTime } from '../schedule/korea-time.ts';

interface Page {
  /** Whether nobody is there. */
  readonly isResting: boolean;
  /** How long the page has been open, by a clock that nobody sets. */
  readonly openMs: number;
}

interface Night extends Page {
  /** Hour in Korea, 0 to 23; null: never. */
  readonly reloadHour: number | null;
  readonly time: KoreaTime;
}

/** Longer than the hour in which pages are loaded anew: whatever the clock does, a page that was just loaded stays. */
const leastOpenMs = 2 * 3_600_000;

/** Whether the page should be loaded anew now: at its hour, when nobody is there, once a night. */
export const isReloadDue = ({ reloadHour, time, isResting, openMs }: Night): boolean =>
  reloadHour !== null && isResting && Math.floor(time.minutes / 60) === reloadHour && openMs >= leastOpenMs;

/** What can not be had is asked for again after this time, and so on: nobody at a kiosk can ask for it. */
const mendAfterMs = 3_600_000;

/** Whether the page should be loaded anew for what a network that was gone has left out: at most once an hour, when nobody is there. */
export const isMendDue = ({ isLacking, isResting, openMs }: Page & { readonly isLacking: boolean }): boolean =>
  isLacking && isResting && openMs >= mendAfterMs;
