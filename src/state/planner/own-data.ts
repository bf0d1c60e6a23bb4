import { signal } from '@preact/signals';
import type { OwnData } from '../../core/own-data/own-data.ts';

/** The file of someone's own that is on the map; null: none. It is never stored and no link carries it. */
export const ownData = signal<OwnData | null>(null);
