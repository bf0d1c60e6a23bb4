import { effect, signal } from '@preact/signals';

/** Whether someone has asked for the easier display: larger, lower, higher in contrast, without hurry. */
export const isAccessible = signal(false);

/** Keeps the page dressed as asked for. Returns how to stop. */
export const dressReading = (): (() => void) =>
  effect(() => {
    document.documentElement.dataset.reading = isAccessible.value ? 'easier' : 'usual';
  });
