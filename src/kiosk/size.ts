import { computed, effect, signal } from '@preact/signals';
import { kioskPixels } from '../core/kiosk/millimetres.ts';
import { kioskScale } from '../state/display-scale.ts';
import { isAccessible } from './reading.ts';
import { settings } from './settings.ts';

/** Width of an upright display of 43 inches, which most kiosks have, in millimetres; where nobody measured. */
const usualWidthMm = 535;

const widthPx = signal(window.innerWidth);

/** Millimetres of one CSS pixel. */
export const mmPerPx = computed(() => settings.value.mmPerPx ?? usualWidthMm / widthPx.value);

/** Gives the page and the map their sizes in millimetres, twice as large where that is asked for. Returns how to stop. */
export function dressSize(): () => void {
  const { style } = document.documentElement;
  const onResize = () => {
    widthPx.value = window.innerWidth;
  };
  window.addEventListener('resize', onResize);
  const stop = effect(() => {
    const { textPx, targetPx, scale } = kioskPixels(mmPerPx.value, isAccessible.value ? 2 : 1);
    style.fontSize = `${textPx}px`;
    style.setProperty('--kiosk-target', `${targetPx}px`);
    kioskScale.value = scale;
  });
  return () => {
    stop();
    window.removeEventListener('resize', onResize);
    style.fontSize = '';
  };
}
