import { useLayoutEffect } from 'preact/hooks';
import { characterOf, shortcutOf } from '../../core/keys/shortcuts.ts';
import { keysPart } from '../../i18n/keys/part.ts';
import { select } from '../../state/actions.ts';
import { drawMode } from '../../state/drawing.ts';
import { keySettings, readKeySettings } from '../../state/keys/settings.ts';
import { middleOfMap } from '../../state/middle.ts';
import { isPicking, startFromPoint } from '../../state/position.ts';
import { appState } from '../../state/store.ts';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';
import { Crosshair } from './Crosshair.tsx';
import { hideCrosshair, isCrosshairOn, mapCanvas, showCrosshair } from './crosshair-state.ts';
import { doShortcut, isListOpen } from './do-shortcut.ts';
import { keepFocus } from './keep-focus.ts';
import { sayWhere } from './moves.ts';
import { ShortcutList } from './ShortcutList.tsx';
import '../styles/keys.css';

const takesText =
  ':is(textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"]))';

/** Whether keys belong to something else: to what one writes in, or to what lies over the page. */
const isElsewhere = ({ target }: KeyboardEvent): boolean =>
  (target instanceof Element && target.matches(takesText)) ||
  document.querySelector('dialog[open], [aria-modal="true"]') !== null;

async function chooseMiddle(): Promise<void> {
  const middle = await middleOfMap();
  if (middle === null) return;
  if (isPicking.peek()) {
    startFromPoint(middle.lon, middle.lat);
    isCrosshairOn.value = false;
  } else if (middle.selection === null) await sayWhere();
  else select(middle.selection);
}

function leave(): boolean {
  const isCardOpen = appState.peek().selection !== null && document.activeElement !== mapCanvas();
  if (!isCardOpen && (isCrosshairOn.peek() || isPicking.peek())) hideCrosshair();
  else if (appState.peek().selection !== null) select(null);
  else return false;
  return true;
}

function onKeyDown(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented || isElsewhere(event)) return;
  if (key === 'Escape') {
    if (drawMode.peek() === null && leave()) event.preventDefault();
    return;
  }
  if (key === 'Enter' && isCrosshairOn.peek() && event.target === mapCanvas()) {
    event.preventDefault();
    void chooseMiddle();
    return;
  }
  const shortcut = shortcutOf(characterOf(event), keySettings.peek());
  if (shortcut === null) return;
  event.preventDefault();
  doShortcut[shortcut]();
}

/** Whoever asks for a point of the map with the keyboard gets a crosshair to say which. */
function followPicking(): () => void {
  let button: HTMLElement | null = null;
  return isPicking.subscribe((picks) => {
    const { activeElement } = document;
    if (picks && activeElement instanceof HTMLElement && activeElement.matches(':focus-visible')) {
      button = activeElement;
      showCrosshair();
    } else if (!picks) {
      button?.focus();
      button = null;
    }
  });
}

function start(): () => void {
  readKeySettings();
  const stops = [keepFocus(), followPicking()];
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
    for (const stop of stops) stop();
  };
}

function KeysOfPage() {
  const { keys } = useTexts(keysPart);
  useLayoutEffect(start, []);
  return (
    <>
      <button type="button" class="skip" aria-haspopup="dialog" onClick={doShortcut.help}>
        {keys.title}
      </button>
      {isCrosshairOn.value && <Crosshair />}
      {isListOpen.value && (
        <ShortcutList
          onClose={() => {
            isListOpen.value = false;
          }}
        />
      )}
    </>
  );
}

/** What the keyboard can do beyond Tab and Enter, and what is said about it. It fetches its own texts. */
export const Keys = lazily(async () => KeysOfPage, keysPart);
