import { isMemoryShort, noMemory, noteMemory } from '../core/kiosk/memory.ts';
import { isReloadDue } from '../core/kiosk/night-reload.ts';
import { toKoreaTime } from '../core/schedule/korea-time.ts';
import { usedMemory } from '../load/memory.ts';
import { reloadIfAnswered } from '../state/reload.ts';
import { now } from '../state/store.ts';
import { phase } from './idle.ts';
import { settings } from './settings.ts';

const lookMs = 60_000;

/**
 * Loads the page anew while nobody is there: once a night, so that memory is freed and a new version begins, and whenever
 * memory runs short. Returns how to stop.
 */
export function reloadWhenResting(): () => void {
  let memory = noMemory;
  const look = async () => {
    const used = await usedMemory();
    if (used !== null) memory = noteMemory(memory, used.bytes);
    const isResting = phase.peek() === 'resting';
    const isNight = isReloadDue({
      reloadHour: settings.peek().reloadHour,
      time: toKoreaTime(now.peek()),
      isResting,
      openMs: performance.now(),
    });
    if (isNight || (isResting && isMemoryShort(memory, used?.limitBytes ?? null))) await reloadIfAnswered();
  };
  const timer = window.setInterval(look, lookMs);
  return () => window.clearInterval(timer);
}
