import { type Keeping, nothingKept, parseKeeping } from '../core/offline/keeping.ts';
import { addressOf, scope } from './scope.ts';

/** The state lies in a cache of its own, as one entry that is replaced whole. */
const cacheName = `${scope}#keeping`;
const address = addressOf('keeping.json');

let known: Keeping | null = null;
let turn: Promise<unknown> = Promise.resolve();

async function read(): Promise<Keeping> {
  if (known !== null) return known;
  const stored = await caches.match(address, { cacheName });
  known ??= parseKeeping(await stored?.json().catch(() => null));
  return known;
}

/** The state after every change that was begun before. */
export async function keeping(): Promise<Keeping> {
  await turn;
  return read();
}

async function write(change: (before: Keeping) => Keeping): Promise<Keeping> {
  const before = await read();
  const after = change(before);
  if (after === before) return before;
  const cache = await caches.open(cacheName);
  await cache.put(address, Response.json(after));
  known = after;
  return after;
}

/** Changes the state by one write, one change after the other. Rejects, and nothing is changed, when it cannot be stored. */
export function changeKeeping(change: (before: Keeping) => Keeping): Promise<Keeping> {
  const next = turn.then(() => write(change));
  turn = next.catch(() => {});
  return next;
}

/** Forgets everything. */
export async function forgetKeeping(): Promise<void> {
  await turn;
  known = nothingKept;
  await caches.delete(cacheName);
}
