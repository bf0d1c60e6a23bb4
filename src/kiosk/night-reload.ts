import { isReloadDue } from '../core/kiosk/night-reload.ts';
import { toKoreaTime } from '../core/schedule/korea-time.ts';
import { now } from '../state/store.ts';
import { phase } from './idle.ts';
import { settings } from './settings.ts';

const lookMs = 60_000;

/** Loads the page anew once a night while nobody is there: memory is freed, a new version begins. Returns how to stop. */
export function reloadAtNight(): () => void {
  const timer = window.setInterval(() => {
    const isDue = isReloadDue({
      reloadHour: settings.peek().reloadHour,
      time: toKoreaTime(now.peek()),
      isResting: phase.peek() === 'resting',
      openMs: performance.now(),
    });
    if (isDue) location.reload();
  }, lookMs);
  return () => window.clearInterval(timer);
}
