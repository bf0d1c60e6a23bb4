import { signal } from '@preact/signals';
import type { Item } from '../core/item.ts';
import type { SiteKind } from '../core/model/index.ts';
import { arrival } from './arrival.ts';
import { items } from './store.ts';

/** What everyone needs at once: four questions with the kinds of site that answer them. */
export const needs = {
  toilet: ['toilet'],
  help: ['tourist-info'],
  wayOut: ['station', 'bus-stop', 'parking'],
  food: ['restaurant', 'market'],
} as const satisfies Readonly<Record<string, readonly SiteKind[]>>;
export type Need = keyof typeof needs;

/** The need whose answers are listed; null: none. */
export const openNeed = signal<Need | null>(null);

/** The sites that answer a need, in the order of the records; the way out leads to where one came from, if that was chosen. */
export function answersTo(need: Need): readonly Item[] {
  if (need === 'wayOut' && arrival.value !== null) return [arrival.value];
  const kinds: readonly string[] = needs[need];
  return items.value.filter(({ kind, category }) => kind === 'site' && kinds.includes(category));
}

/** Every way out, the one by which one came left out. */
export const otherWaysOut = (): readonly Item[] => {
  const kinds: readonly string[] = needs.wayOut;
  return items.value.filter(
    (item) => item.kind === 'site' && kinds.includes(item.category) && item.id !== arrival.value?.id,
  );
};
