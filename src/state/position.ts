import { computed, signal } from '@preact/signals';
import { isInBbox } from '../core/geo/bbox.ts';
import { walkableArea } from '../core/geo/jinju.ts';
import { type Item, itemKey, pointOfItem } from '../core/item.ts';
import { itemByKey } from './store.ts';

/** Where someone walks from, or why that is not known. */
export type Origin =
  | { readonly state: 'none' | 'asking' | 'denied' | 'lost' }
  | { readonly state: 'point'; readonly lon: number; readonly lat: number }
  | { readonly state: 'position'; readonly lon: number; readonly lat: number; readonly accuracyMeters: number }
  | { readonly state: 'landmark'; readonly key: string };

export const origin = signal<Origin>({ state: 'none' });

/** True while the next touch of the map tells where someone is. */
export const isPicking = signal(false);

/** So far from a true position, or farther, a ring is drawn and nothing is snapped; a device that does not tell is taken to be so far. */
export const impreciseMeters = 100;

/** The landmark that the origin names. */
export const originItem = computed<Item | null>(() => {
  const { value } = origin;
  return value.state === 'landmark' ? (itemByKey.value.get(value.key) ?? null) : null;
});

/** The point that one walks from, `[lon, lat]`; null while none is known. */
export const originPoint = computed<readonly [number, number] | null>(() => {
  const { value } = origin;
  if (value.state === 'point' || value.state === 'position') return [value.lon, value.lat];
  return originItem.value === null ? null : pointOfItem(originItem.value);
});

/** Whether the origin lies where one can walk to the festival. */
export const isOnMap = computed(() => originPoint.value !== null && isInBbox(originPoint.value, walkableArea));

/** Whether there is something to say about the position: it is asked for, was not had, is imprecise or far away. */
export const isTroubled = computed(() => {
  const { value } = origin;
  if (value.state === 'asking' || value.state === 'denied' || value.state === 'lost') return true;
  const imprecise = value.state === 'position' && value.accuracyMeters >= impreciseMeters;
  return imprecise || (originPoint.value !== null && !isOnMap.value);
});

/** Walks from a point of the map. */
export function startFromPoint(lon: number, lat: number): void {
  isPicking.value = false;
  if (Number.isFinite(lon) && Number.isFinite(lat)) origin.value = { state: 'point', lon, lat };
}

/** Walks from a known place. */
export function startFromItem(item: Item): void {
  isPicking.value = false;
  origin.value = { state: 'landmark', key: itemKey(item) };
}

export const forgetOrigin = (): void => {
  isPicking.value = false;
  origin.value = { state: 'none' };
};

/** A position of the device that can be meant: a finite one, and not the null island of broken receivers. */
const isPlausible = ({ latitude, longitude }: GeolocationCoordinates): boolean =>
  Number.isFinite(latitude) && Number.isFinite(longitude) && (latitude !== 0 || longitude !== 0);

/** Asks the device where it is; only ever called by a tap. */
export function askPosition(): void {
  isPicking.value = false;
  if (!('geolocation' in navigator)) {
    origin.value = { state: 'lost' };
    return;
  }
  const asking: Origin = { state: 'asking' };
  const answer = (found: Origin): void => {
    // Whoever has chosen something else meanwhile keeps it.
    if (origin.peek() === asking) origin.value = found;
  };
  origin.value = asking;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const { longitude: lon, latitude: lat, accuracy } = coords;
      answer(
        isPlausible(coords)
          ? { state: 'position', lon, lat, accuracyMeters: Number.isFinite(accuracy) ? accuracy : impreciseMeters }
          : { state: 'lost' },
      );
    },
    ({ code, PERMISSION_DENIED }) => answer({ state: code === PERMISSION_DENIED ? 'denied' : 'lost' }),
    { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 },
  );
}
