import { isMemoryShort, noMemory, noteMemory } from '../core/kiosk/memory.ts';
import { isMendDue, isReloadDue } from '../core/kiosk/night-reload.ts';
import { toKoreaTime } from '../core/schedule/korea-time.ts';
import { usedMemory } from '../load/memory.ts';
import { type ReloadReason, reloadIfAnswered } from '../state/reload.ts';
import { now, problems } from '../state/store.ts';
import { phase } from './idle.ts';
import { settings } from './settings.ts';

const lookMs = 60_000;

/** The next visit begins as every visit does, not with the scene that is in the address. */
const leaveScene = (): void => history.replaceState(null, '', `${location.pathname}${location.search}#kiosk=1`);

/**
 * Loads the page anew while nobody is there: once a night, so that memory is freed and a new version begins, whenever memory
 * runs short, and for what could not be fetched before. Returns how to stop.
 */
export function reloadWhenResting(): () => void {
  let memory = noMemory;
  const reason = (limitBytes: number | null): ReloadReason | null => {
    const page = { isResting: phase.peek() === 'resting', openMs: performance.now() };
    const { reloadHour } = settings.peek();
    if (isReloadDue({ ...page, reloadHour, time: toKoreaTime(now.peek()) })) return 'night';
    if (page.isResting && isMemoryShort(memory, limitBytes)) return 'memory';
    return isMendDue({ ...page, isLacking: problems.peek().some(({ kind }) => kind === 'offline') }) ? 'mend' : null;
  };
  const look = async () => {
    const used = await usedMemory();
    if (used !== null) memory = noteMemory(memory, used.bytes);
    const why = reason(used?.limitBytes ?? null);
    if (why !== null) await reloadIfAnswered(why, leaveScene);
  };
  const timer = window.setInterval(look, lookMs);
  return () => window.clearInterval(timer);
}
