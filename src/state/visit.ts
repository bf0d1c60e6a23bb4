import { signal } from '@preact/signals';

/** Counts the visits of a kiosk: what a component keeps to itself goes with the visit. */
export const visit = signal(0);
