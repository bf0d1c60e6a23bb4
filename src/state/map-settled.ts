import { effect } from '@preact/signals';
import { mapStatus } from './store.ts';

/** Resolves when the map is drawn or known not to come; a page in the background draws none. */
export const mapSettled = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (mapStatus.value === 'loading' && document.visibilityState === 'visible') return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
