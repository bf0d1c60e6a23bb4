import { effect, signal } from '@preact/signals';
import { config } from '../config.ts';
import { mapStatus } from './store.ts';

/** True from a moment after the first map on, or after it is known not to come: what can wait is fetched then. */
export const isMapSettled = signal(false);

/** Resolves when the map is drawn or known not to come; a page in the background draws none. */
export const mapSettled = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (mapStatus.value === 'loading' && document.visibilityState === 'visible') return;
      queueMicrotask(() => stop());
      resolve();
    });
  });

/** Resolves when the map is drawn, someone does something or patience ends: until then the processor is the map's. */
export const mapSettledOrTouched = (): Promise<void> =>
  new Promise((resolve) => {
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, () => resolve(), { once: true });
    window.setTimeout(resolve, config.mapPatienceMs);
    void mapSettled().then(resolve);
  });
