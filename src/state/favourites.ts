import { batch, effect, signal } from '@preact/signals';
import * as v from 'valibot';
import { decodeFavourites, isItemKey, withoutFavourites } from './favourites-link.ts';
import { parseStored, readStored, type StoragePlace, writeStored } from './storage.ts';

const keysSchema = v.pipe(
  v.array(v.pipe(v.string(), v.check(isItemKey, 'a key kind:id'))),
  v.transform((keys): readonly string[] => [...new Set(keys)]),
);
const keptSchema = v.object({ favourites: keysSchema, seen: keysSchema });
type Kept = Readonly<v.InferOutput<typeof keptSchema>>;

/** Where saved and seen items are kept on the device. */
export const keptPlace: StoragePlace<Kept> = { name: 'jinju-map.kept.1', schema: keptSchema };

/** Keys of the saved items, in the order in which they were saved. */
export const favourites = signal<readonly string[]>([]);

/** Keys of the items that someone has been to. */
export const seen = signal<readonly string[]>([]);

/** How many items the last link added to the saved ones; null: no link did. */
export const addedByLink = signal<number | null>(null);

const toggled = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];

/** Saves an item, or takes it off the saved ones. */
export function toggleFavourite(key: string): void {
  favourites.value = toggled(favourites.peek(), key);
}

/** Marks an item as seen, or as not seen. */
export function toggleSeen(key: string): void {
  seen.value = toggled(seen.peek(), key);
}

/** Adds items to the saved ones; what is saved already stays where it is. Returns how many are new. */
export function mergeFavourites(keys: readonly string[]): number {
  const before = favourites.peek();
  const merged = [...new Set([...before, ...keys])];
  if (merged.length > before.length) favourites.value = merged;
  return merged.length - before.length;
}

/** Adds the saved items of a hash, and takes them out of the address, so that a reload or a copied address does not bring them again. */
function takeFromLink(hash: string): void {
  const keys = decodeFavourites(hash);
  const rest = withoutFavourites(location.hash);
  if (rest !== location.hash) history.replaceState(null, '', `${location.pathname}${location.search}${rest}`);
  if (keys.length > 0) addedByLink.value = mergeFavourites(keys);
}

const keep = ({ favourites: saved, seen: visited }: Kept): void =>
  batch(() => {
    favourites.value = saved;
    seen.value = visited;
  });

/** Reads what is stored and stores every change; takes over what another window of the map stores. */
function storeChanges(): void {
  const stored = readStored(keptPlace);
  if (stored !== null) keep(stored);
  let known = JSON.stringify({ favourites: favourites.peek(), seen: seen.peek() });
  effect(() => {
    const kept = { favourites: favourites.value, seen: seen.value };
    const text = JSON.stringify(kept);
    if (text === known) return;
    known = text;
    writeStored(keptPlace, kept);
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== keptPlace.name || newValue === null) return;
    const other = parseStored(keptPlace, newValue);
    if (other === null) return;
    known = JSON.stringify(other);
    keep(other);
  });
}

/** Brings back what is saved on the device and adds what the address carries. Where nothing may stay, all is kept in memory only. */
export function startKeeping({ persists }: { readonly persists: boolean }): void {
  if (persists) storeChanges();
  takeFromLink(location.hash);
  window.addEventListener('hashchange', ({ newURL }) => takeFromLink(new URL(newURL).hash));
}
