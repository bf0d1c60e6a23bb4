import { signal } from '@preact/signals';
import { keysPart } from '../../i18n/keys/part.ts';
import { isPicking } from '../../state/position.ts';
import { mapStatus } from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';
import { sheetSize } from '../panel-state.ts';
import { speak } from '../speak.ts';

/** Whether a crosshair stands in the middle of the map and Enter chooses what lies under it. */
export const isCrosshairOn = signal(false);

/** The canvas of the map, which takes the arrow keys. */
export const mapCanvas = (): HTMLElement | null => document.querySelector('.map-pane .maplibregl-canvas');

/** Turns the crosshair on, and the keyboard to the map. */
export function showCrosshair(): void {
  const { keys } = textsWith(keysPart);
  const canvas = mapCanvas();
  if (canvas === null || mapStatus.peek() === 'absent') {
    speak(keys.noMap);
    return;
  }
  if (sheetSize.peek() === 'full') sheetSize.value = 'half';
  isCrosshairOn.value = true;
  canvas.focus();
  speak(isPicking.peek() ? keys.pickHere : keys.crosshairOn);
}

/** Turns the crosshair off; a point that was asked for is not asked for any more. */
export function hideCrosshair(): void {
  isCrosshairOn.value = false;
  isPicking.value = false;
  speak(textsWith(keysPart).keys.crosshairOff);
}
