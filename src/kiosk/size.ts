import { computed, effect } from '@preact/signals';
import { isAccessible } from './reading.ts';
import { settings } from './settings.ts';

/** A pixel of an upright display of about 43 inches with 2160 pixels across, as browsers there enlarge it; where nobody measured. */
const usualMmPerPx = 0.27;

/** Millimetres of one CSS pixel. */
export const mmPerPx = computed(() => settings.value.mmPerPx ?? usualMmPerPx);

/** Tells the style sheet how many pixels a millimetre has, and how much larger everything is wanted. Returns how to stop. */
export const dressSize = (): (() => void) =>
  effect(() => {
    const { style } = document.documentElement;
    style.setProperty('--mm', `${1 / mmPerPx.value}px`);
    style.setProperty('--enlarged', isAccessible.value ? '2' : '1');
  });
