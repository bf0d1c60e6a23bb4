import { computed, effect, signal } from '@preact/signals';
import type { Item } from '../core/item.ts';
import { reportAway, setOnly } from './actions.ts';
import { appState, shownItems } from './store.ts';

type Engine = typeof import('./facets.ts');

/** What knows which items have which facet, fetched when one is first asked for. */
const engine = signal<Engine | null>(null);

const asked = computed(() => appState.value.only);

/** Where it cannot be had, nothing is narrowed. */
async function start(): Promise<void> {
  try {
    engine.value = await import('./facets.ts');
  } catch (error) {
    setOnly([]);
    reportAway(error);
  }
}

effect(() => {
  if (asked.value.length === 0 || engine.peek() !== null) return;
  void start();
});

/** The items that legend and facets leave. */
export const narrowedItems = computed<readonly Item[]>(() =>
  engine.value === null || asked.value.length === 0 ? shownItems.value : engine.value.narrowed.value,
);
