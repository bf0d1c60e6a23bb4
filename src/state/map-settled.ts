import { effect, signal } from '@preact/signals';
import { mapStatus } from './store.ts';

/** True from a moment after the first map on, or after it is known not to come: what can wait is fetched then. */
export const isMapSettled = signal(false);

/** Whether a map has been begun. */
export const isMapBegun = signal(false);

/** Resolves when the map's owner has begun it or it is known not to come: what takes the processor waits so long. */
export const mapBegun = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (!isMapBegun.value && mapStatus.value === 'loading') return;
      queueMicrotask(() => stop());
      resolve();
    });
  });

/** Resolves when the map is drawn or known not to come; a page in the background draws none. */
export const mapSettled = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (mapStatus.value === 'loading' && document.visibilityState === 'visible') return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
