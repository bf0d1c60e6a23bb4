import { computed, effect, signal } from '@preact/signals';
import type * as v from 'valibot';
import { measuredSchema } from '../core/kiosk/calibration.ts';
import { kioskPixels } from '../core/kiosk/millimetres.ts';
import { kioskScale } from '../state/display-scale.ts';
import type { StoragePlace } from '../state/storage.ts';
import { keepOnDevice, readFromDevice } from './on-device.ts';
import { isAccessible } from './reading.ts';
import { settings } from './settings.ts';

/** The shorter side of a display of 43 inches, which most kiosks have, in millimetres; where nobody measured. */
const usualSideMm = 535;

const shorterSidePx = (): number => Math.min(window.innerWidth, window.innerHeight);
const sidePx = signal(shorterSidePx());

/** Where the size of this very display is kept on the device. */
const measuredPlace: StoragePlace<v.InferOutput<typeof measuredSchema>> = {
  name: 'jinju-map.kiosk-display.1',
  schema: measuredSchema,
};

/** Millimetres of one CSS pixel as measured on this device; null: nobody has. */
const measured = signal(readFromDevice(measuredPlace)?.mmPerPx ?? null);

/** Keeps what was measured, null: forgets it. Returns whether the device could; it counts until the page is loaded anew all the same. */
export function keepMeasured(value: number | null): boolean {
  measured.value = value;
  return keepOnDevice(measuredPlace, value === null ? null : { mmPerPx: value });
}

/** Millimetres of one CSS pixel: measured on the device, else set, else those of a usual display. */
export const mmPerPx = computed(() => measured.value ?? settings.value.mmPerPx ?? usualSideMm / sidePx.value);

/** Where that is known from. */
export const sizeOrigin = computed(() =>
  measured.value !== null ? 'measured' : settings.value.mmPerPx !== null ? 'bySettings' : 'guessed',
);

/** Gives the page and the map their sizes in millimetres, twice as large where that is asked for. Returns how to stop. */
export function dressSize(): () => void {
  const { style } = document.documentElement;
  const onResize = () => {
    sidePx.value = shorterSidePx();
  };
  window.addEventListener('resize', onResize);
  const stop = effect(() => {
    const { textPx, targetPx, scale } = kioskPixels(mmPerPx.value, isAccessible.value ? 2 : 1);
    style.setProperty('--least-text', `${kioskPixels(mmPerPx.value, 1).leastTextPx}px`);
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
