import { computed, effect, signal } from '@preact/signals';
import { type Item, itemKey } from '../core/item.ts';
import type { Route } from '../core/walking/index.ts';
import { reportAway } from './actions.ts';
import { originPoint } from './position.ts';
import { neededFirst } from './profile.ts';

type Walking = typeof import('./walking.ts');

/** Everything that reckons ways, fetched when it is first known where someone starts; null until then. */
export const walking = signal<Walking | null>(null);

/** Fetches what reckons ways; says so where it cannot be had, and may be asked again. */
export async function startWalking(): Promise<void> {
  if (walking.peek() !== null) return;
  try {
    walking.value = await import('./walking.ts');
  } catch (error) {
    reportAway(error, 'walking');
  }
}

effect(() => {
  if (originPoint.value !== null) void startWalking();
});

interface WalkWishes {
  readonly avoidFees: boolean;
  readonly stepFree: boolean;
  readonly preferLit: boolean;
  readonly rings: boolean;
}
export const noWishes: WalkWishes = { avoidFees: false, stepFree: false, preferLit: false, rings: false };

/** What people ask of their ways; on the device only, gone with the page. */
export const walkWishes = signal<WalkWishes>(noWishes);

const none: ReadonlyMap<string, Route> = new Map();

/** Ways from the origin to every festival site and to what is selected, by item key; none until they can be reckoned. */
export const walks = computed(() => walking.value?.foundWalks.value ?? none);

/** The way to an item; null while it is not known where one starts, or when there is none. */
export const walkTo = (item: Item): Route | null => walks.value.get(itemKey(item)) ?? null;

/** Items with the shortest walk first, those before that serve what is needed; as they are while neither is known. */
export function walksFirst(list: readonly Item[]): readonly Item[] {
  const minutes = (item: Item) => walkTo(item)?.minutes ?? Number.POSITIVE_INFINITY;
  return neededFirst(walks.value.size === 0 ? list : list.toSorted((a, b) => minutes(a) - minutes(b)));
}
