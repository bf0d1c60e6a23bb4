import { signal } from '@preact/signals';

/** Factor on texts and symbols of the map on a kiosk; follows the millimetres of its display. */
export const kioskScale = signal(1.6);

/** The same on any other display; larger for whoever sees little. */
export const readingScale = signal(1);
