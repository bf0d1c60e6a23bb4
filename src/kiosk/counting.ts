import { computed, effect, signal, untracked } from '@preact/signals';
import { type Counted, type Counts, count, countsSchema, noCounts } from '../core/kiosk/counters.ts';
import { toKoreaTime } from '../core/schedule/korea-time.ts';
import type { StoragePlace } from '../state/storage.ts';
import { language, now, view } from '../state/store.ts';
import { visit } from '../state/visit.ts';
import { phase } from './idle.ts';
import { isKeeperThere } from './keeper.ts';
import { keepOnDevice, readFromDevice } from './on-device.ts';
import { isAccessible } from './reading.ts';

/** Where the totals are kept on the device. */
const countsPlace: StoragePlace<Counts> = { name: 'jinju-map.kiosk-counts.1', schema: countsSchema };

/** The totals, and whether the device could keep the last of them. */
export const counts = signal<Counts>(noCounts);
export const areCountsKept = signal(true);

/** What one visit is counted for. */
const things = computed((): readonly Counted[] => [
  `screen-${view.value}`,
  `language-${language.value}`,
  ...(isAccessible.value ? (['easier'] as const) : []),
]);

function add(fresh: readonly Counted[]): void {
  const { day } = toKoreaTime(now.peek());
  // Another window of the kiosk may have counted meanwhile; what could not be kept is in memory only.
  const before = (areCountsKept.peek() ? readFromDevice(countsPlace) : null) ?? counts.peek();
  counts.value = fresh.reduce((totals, thing) => count(totals, day, thing), before);
  areCountsKept.value = keepOnDevice(countsPlace, counts.peek());
}

/** Counts what visitors use: once a visit each, from their first touch on. Returns how to stop. */
export function countVisits(): () => void {
  counts.value = readFromDevice(countsPlace) ?? noCounts;
  const isTouched = signal(false);
  const counted = new Set<Counted>();
  const onTouch = () => {
    if (phase.peek() === 'active' && !isKeeperThere.peek()) isTouched.value = true;
  };
  const types = ['click', 'keydown'] as const;
  for (const type of types) document.addEventListener(type, onTouch, { capture: true, passive: true });
  let counting = visit.peek();
  const stop = effect(() => {
    const isUsed = isTouched.value;
    if (visit.value !== counting) {
      counting = visit.value;
      counted.clear();
      isTouched.value = false;
      return;
    }
    if (!isUsed) return;
    const fresh = things.value.filter((thing) => !counted.has(thing));
    for (const thing of fresh) counted.add(thing);
    if (fresh.length > 0) untracked(() => add(fresh));
  });
  return () => {
    stop();
    for (const type of types) document.removeEventListener(type, onTouch, { capture: true });
  };
}
