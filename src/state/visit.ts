import { signal } from '@preact/signals';

/** Counts the visits of a kiosk: what a component keeps to itself goes with the visit. */
export const visit = signal(0);

/** The address under which other devices reach a kiosk's map, as its keeper has set it; null: not set. */
export const publicAddress = signal<string | null>(null);
