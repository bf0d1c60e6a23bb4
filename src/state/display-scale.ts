import { signal } from '@preact/signals';

/** Factor on texts and symbols of the map on a kiosk; follows the millimetres of its display. */
export const kioskScale = signal(1.6);
