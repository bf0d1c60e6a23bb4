import { computed } from '@preact/signals';
import { buildSearchIndex, type SearchHit, search } from '../core/search/search.ts';
import { items } from './store.ts';

const index = computed(() => buildSearchIndex(items.value));

/** The items that answer a query, best first. */
export const find = (query: string, limit: number): readonly SearchHit[] => search(index.value, query, limit);
