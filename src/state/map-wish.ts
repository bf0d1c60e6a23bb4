import { computed, signal } from '@preact/signals';
import type { MapServices } from '../map/contract.ts';
import { theme } from './store.ts';

/** Something that is asked of the map itself; the map answers each new wish once. */
export const mapWish = signal<((map: MapServices) => void) | null>(null);

/** Whether the map is drawn for paper just now: in the day's colours, whatever the screen shows. */
export const isForPaper = signal(false);

/** The theme in which the map is drawn. */
export const mapTheme = computed(() => (isForPaper.value ? 'day' : theme.value));
