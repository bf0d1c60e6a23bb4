import { computed } from '@preact/signals';
import { config } from '../config.ts';
import { type Item, type ItemKind, itemKey } from '../core/item.ts';
import type { LegendGroup } from '../core/legend.ts';
import { buildSearchIndex, search } from '../core/search/search.ts';
import { narrowedItems } from './narrow.ts';
import { isOfLegend, items } from './store.ts';

const index = computed(() => buildSearchIndex(items.value));

/** The heading under which hits of a kind are gathered. */
const groupOf: Readonly<Record<ItemKind, LegendGroup>> = {
  ...{ site: 'sites', crossing: 'sites', edition: 'sites', story: 'sites' },
  ...{ asset: 'creative', place: 'creative', cluster: 'creative', goal: 'creative', project: 'creative' },
  ...{ study: 'creative', model: 'creative', linkage: 'linkage', centre: 'linkage' },
  ...{ division: 'city', bridge: 'city', stop: 'city', partner: 'world', tie: 'world' },
};

/** Hits under one heading, best first. */
export interface HitGroup {
  readonly group: LegendGroup;
  readonly items: readonly Item[];
}

/** What a query finds. */
export interface SearchAnswer {
  /** The best hits; the group of the very best comes first. */
  readonly groups: readonly HitGroup[];
  /** How many records answer in all. */
  readonly total: number;
  /** Keys of the shown hits that filters keep off map and list. */
  readonly hidden: ReadonlySet<string>;
  /** How many of all hits filters keep off map and list. */
  readonly hiddenTotal: number;
}

/** The items that answer a query, grouped, and how many of them the filters of the view hide. */
export function answer(query: string): SearchAnswer {
  const all = search(index.value, query, Number.POSITIVE_INFINITY).map(({ item }) => item);
  const shown = all.slice(0, config.searchLimit);
  const left = new Set(narrowedItems.value.map(itemKey));
  const isHidden = (item: Item): boolean => isOfLegend(item) && !left.has(itemKey(item));
  const groups = [...new Set(shown.map(({ kind }) => groupOf[kind]))];
  return {
    groups: groups.map((group) => ({ group, items: shown.filter(({ kind }) => groupOf[kind] === group) })),
    total: all.length,
    hidden: new Set(shown.filter(isHidden).map(itemKey)),
    hiddenTotal: all.filter(isHidden).length,
  };
}
