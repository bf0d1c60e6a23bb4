import { now } from './store.ts';

const tickMs = 20_000;

/** Advances the shown moment by the device's clock, also right after the device slept. */
export function startClock(): void {
  const tick = () => {
    now.value = Date.now();
  };
  window.setInterval(tick, tickMs);
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('pageshow', tick);
}
