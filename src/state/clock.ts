import { computed, signal } from '@preact/signals';
import { now } from './store.ts';

const tickMs = 20_000;
/** A device that is further off than this is not believed. */
const toleranceMs = 5 * 60_000;
/** Years that a sound clock can show. */
const soundYears = [2000, 2100] as const;

const offsetMs = signal(0);

/** Whether the map goes by the server's clock, because the device's is wrong. */
export const isClockCorrected = computed(() => offsetMs.value !== 0);

const tick = (): void => {
  now.value = Date.now() + offsetMs.value;
};

/** Whether a moment lies in a year that a sound clock can show. */
export const isSoundMoment = (epochMs: number): boolean => {
  const year = new Date(epochMs).getUTCFullYear();
  return Number.isFinite(year) && year >= soundYears[0] && year < soundYears[1];
};

/** Compares the device's clock with the `Date` header of an answer that was not cached; a wrong clock is corrected from then on. */
export function compareClock(header: string | null): void {
  const served = Date.parse(header ?? '');
  if (!isSoundMoment(served)) return;
  const off = served - Date.now();
  offsetMs.value = Math.abs(off) > toleranceMs ? off : 0;
  tick();
}

/** Advances the shown moment by the device's clock, also right after the device slept. */
export function startClock(): void {
  window.setInterval(tick, tickMs);
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('pageshow', tick);
}
