import { effect } from '@preact/signals';
import { keysOfShort } from '../core/keep/short-keys.ts';
import { decodeStart } from '../core/keep/start-code.ts';
import { report } from './actions.ts';
import { addedByLink, mergeFavourites } from './favourites.ts';
import { isItemKey } from './favourites-link.ts';
import { readWalkCode, type Wishes, wayWishes } from './hand-over.ts';
import { planRequest } from './planned.ts';
import { startFromItem, startFromPoint } from './position.ts';
import { itemByKey, recordsSettled } from './store.ts';
import { walkWishes } from './walks.ts';

/** What a code carries beside the state of the map. */
export interface Handed {
  readonly start: string | null;
  readonly wishes: Wishes;
  readonly walk: ReturnType<typeof readWalkCode>;
  readonly saved: string;
}

/** Reads what a hash hands over; what is missing or malformed counts as not there. Never throws. */
export function readHanded(hash: string): Handed {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const from = values.get('from') ?? '';
  const asked = (values.get('way') ?? '').split(',');
  const wishes = Object.entries(wayWishes).map(([wish, name]) => [wish, asked.includes(name)]);
  return {
    start: isItemKey(from) || decodeStart(from) !== null ? from : null,
    wishes: Object.fromEntries(wishes) as Wishes,
    walk: readWalkCode(values.get('walk') ?? ''),
    saved: /^([\w-]{5}){1,40}$/.test(values.get('kept') ?? '') ? (values.get('kept') ?? '') : '',
  };
}

function begin({ start, wishes, walk, saved }: Handed): void {
  const known = itemByKey.peek();
  // What this device asks for already stays asked for.
  const asked = Object.entries(wishes).filter(([, isAsked]) => isAsked);
  walkWishes.value = { ...walkWishes.peek(), ...Object.fromEntries(asked) };
  const item = known.get(start ?? '');
  const point = decodeStart(start ?? '');
  if (item !== undefined) startFromItem(item);
  else if (point !== null) startFromPoint(...point);
  else if (start !== null) report({ kind: 'unreadable', where: 'from', detail: start });
  const stops = keysOfShort(walk?.stops ?? '', known.keys());
  // A walk over saved places is shown among the saved ones.
  const keys = [...keysOfShort(saved, known.keys()), ...(walk?.walk === null ? stops : [])];
  if (keys.length > 0) addedByLink.value = mergeFavourites(keys);
  if (walk === null) return;
  const { stops: _stops, ...request } = walk;
  planRequest.value = { ...request, keys: stops };
}

/** Goes on with what a kiosk has handed over, once the records are there: the start of the ways, what is asked of them, a walk, saved places. */
export function takeOver(hash: string): void {
  const handed = readHanded(hash);
  const stop = effect(() => {
    if (!recordsSettled.value) return;
    queueMicrotask(() => {
      stop();
      begin(handed);
    });
  });
}
