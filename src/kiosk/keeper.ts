import { computed, signal } from '@preact/signals';
import { watchHeldBack } from './hold-back.ts';
import { settings } from './settings.ts';
import { mmPerPx } from './size.ts';

/** What only keepers see: the question for the PIN, the admin screen, the measuring of the display. */
export const keeperScreen = signal<'pin' | 'admin' | 'calibration' | null>(null);
export const isKeeperThere = computed(() => keeperScreen.value !== null);

/** Nobody holds a corner or a key that long by chance. */
const holdMs = 5000;
const cornerMm = 25;

/** A word behind the question mark of the address opens the measuring: `?calibrate#kiosk=1`. */
const calibrationWord = 'calibrate';

/** Opens the measuring where the address asks for it, and takes that out of the address: the next start is usual. */
function openByAddress(): void {
  const words = new URLSearchParams(location.search);
  if (!words.has(calibrationWord)) return;
  words.delete(calibrationWord);
  const rest = words.size === 0 ? '' : `?${words}`;
  history.replaceState(null, '', `${location.pathname}${rest}${location.hash}`);
  keeperScreen.value = 'calibration';
}

const isInCorner = ({ clientX, clientY }: PointerEvent): boolean =>
  Math.max(clientX, clientY) * mmPerPx.peek() <= cornerMm;

/** Asks for the PIN, where the settings have one: they are looked at now and not before, for they may have come while a corner was held. */
function askForPin(): void {
  if (settings.peek().adminPin !== null) keeperScreen.value ??= 'pin';
}

/**
 * Opens the question for the PIN when the upper left corner, or back on a keypad, is held for five seconds, where the settings
 * have a PIN. Listens before everything else, so that nothing takes the contact away. Returns how to stop.
 */
export function awaitKeeper(): () => void {
  openByAddress();
  let timer = 0;
  const leave = () => window.clearTimeout(timer);
  const onDown = (event: PointerEvent) => {
    leave();
    if (!isInCorner(event)) return;
    timer = window.setTimeout(askForPin, holdMs);
  };
  const onMove = (event: PointerEvent) => {
    if (!isInCorner(event)) leave();
  };
  const stopKeys = watchHeldBack(holdMs, askForPin);
  const options = { capture: true };
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointermove', onMove, options);
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, leave, options);
  return () => {
    leave();
    stopKeys();
    window.removeEventListener('pointerdown', onDown, options);
    window.removeEventListener('pointermove', onMove, options);
    for (const type of ['pointerup', 'pointercancel'] as const) window.removeEventListener(type, leave, options);
  };
}
