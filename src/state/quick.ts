import { computed, signal } from '@preact/signals';
import type { Item } from '../core/item.ts';
import type { SiteKind } from '../core/model/index.ts';
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

/** The sites that answer the open need, in the order of the records. */
export const answers = computed<readonly Item[]>(() => {
  const need = openNeed.value;
  if (need === null) return [];
  const kinds: readonly string[] = needs[need];
  return items.value.filter(({ kind, category }) => kind === 'site' && kinds.includes(category));
});
