import { computed, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Item } from '../core/item.ts';
import { isItemKey } from './favourites-link.ts';
import { startFromItem } from './position.ts';
import { readStored, type StoragePlace, writeStored } from './storage.ts';
import { itemByKey } from './store.ts';

const arrivalSchema = v.object({ key: v.nullable(v.pipe(v.string(), v.check(isItemKey, 'a key kind:id'))) });

/** Where it is kept on the device by which terminal, station, car park or stop someone came. */
const arrivalPlace: StoragePlace<Readonly<v.InferOutput<typeof arrivalSchema>>> = {
  name: 'jinju-map.arrival.1',
  schema: arrivalSchema,
};

const key = signal<string | null>(null);
let isStored = false;

/** Where someone came into town and goes home from; null while that was not chosen. */
export const arrival = computed<Item | null>(() =>
  key.value === null ? null : (itemByKey.value.get(key.value) ?? null),
);

/** Brings back what was chosen on this device; where nothing may stay, it is kept in memory only. */
export function startArrival({ persists }: { readonly persists: boolean }): void {
  isStored = persists;
  key.value = persists ? (readStored(arrivalPlace)?.key ?? null) : null;
}

/** Chooses where someone came into town: the way in begins there, the way out leads there. Null: not chosen. */
export function chooseArrival(item: Item | null): void {
  key.value = item === null ? null : `${item.kind}:${item.id}`;
  if (isStored) writeStored(arrivalPlace, { key: key.value });
  if (item !== null) startFromItem(item);
}
