import { signal } from '@preact/signals';
import type { MapPicture } from '../map/view.ts';

/** The wish for a picture of the map; the map answers each new one once. */
export const pictureWish = signal<{ readonly done: (picture: MapPicture | null) => void } | null>(null);
