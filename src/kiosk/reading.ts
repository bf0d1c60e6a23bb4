import { effect, signal } from '@preact/signals';
import type { KioskSettings } from '../core/kiosk/settings.ts';

/** Whether someone has asked for the easier display: larger, lower, higher in contrast, without hurry. */
export const isAccessible = signal(false);

/** Whether each step of the focus is spoken, or shown where the device has no voice. */
export const isSpoken = signal(false);

/** Puts both back to how a visit begins. */
export function resetReading({ startEasier, spoken }: KioskSettings): void {
  isAccessible.value = startEasier;
  isSpoken.value = spoken;
}

/** Keeps the page dressed as asked for. Returns how to stop. */
export const dressReading = (): (() => void) =>
  effect(() => {
    document.documentElement.dataset.reading = isAccessible.value ? 'easier' : 'usual';
  });
