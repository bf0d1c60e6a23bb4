import { signal } from '@preact/signals';
import type { Item } from '../core/item.ts';
import type { ProfileNeed } from '../core/profile/needs.ts';

/** Where it is kept on the device what someone needs. */
export const profileName = 'jinju-map.profile.1';

/** What someone needs of places, ways and of the display; on the device only. What it changes is fetched with the first choice. */
export const profile = signal<readonly ProfileNeed[]>([]);

/** How well an item serves what is needed, from 0, best; null while nothing is needed. */
export const needRankOf = signal<((item: Item) => number) | null>(null);

/** Items with those first that serve what is needed; as they are while nothing is. */
export function neededFirst(list: readonly Item[]): readonly Item[] {
  const rank = needRankOf.value;
  return rank === null ? list : list.toSorted((a, b) => rank(a) - rank(b));
}
