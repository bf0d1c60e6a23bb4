import { signal } from '@preact/signals';

/** Whether the map is drawn for paper just now: in the day's colours, whatever the screen shows. */
export const isForPaper = signal(false);
