import { effect, untracked } from '@preact/signals';
import { appState, selected } from '../../state/store.ts';

const reachable = 'a[href], button, input, select, textarea, summary, canvas[tabindex], [tabindex="0"]';

const isUsable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;

/** What can be reached within the part of the page that a landmark names, in its order. */
const around = (landmark: Element): HTMLElement[] =>
  [...landmark.querySelectorAll<HTMLElement>(reachable)].filter(isUsable);

const landmarks = 'header, main, section.map-pane, dialog';

/** Where the keyboard was, and how to find the like of it when that is gone. */
interface Stand {
  readonly element: HTMLElement;
  readonly words: string;
  readonly landmark: Element | null;
  readonly index: number;
}

function standAt(element: HTMLElement): Stand {
  const landmark = element.closest(landmarks);
  return {
    element,
    words: element.textContent ?? '',
    landmark,
    index: landmark === null ? 0 : around(landmark).indexOf(element),
  };
}

/** The element itself; one that says the same; whatever stands in its place now; the panel. */
function likeOf({ element, words, landmark, index }: Stand): HTMLElement | null {
  if (isUsable(element)) return element;
  const panel = document.getElementById('panel');
  const near = around(landmark?.isConnected === true ? landmark : (panel ?? document.body));
  const same = words === '' ? undefined : near.find((other) => other.textContent === words);
  return same ?? near[Math.min(Math.max(index, 0), near.length - 1)] ?? panel;
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the keyboard's place: whoever closes a card or a tool is back where it was opened, and where the focused element goes
 * away, the one that takes its place is focused. Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: Stand | null = null;
  let opener: Stand | null = null;
  let wasOpen = selected.peek() !== null || appState.peek().tool !== null;

  const current = (): Stand | null =>
    document.activeElement instanceof HTMLElement && !isLost() ? standAt(document.activeElement) : last;
  const restore = (stand: Stand | null) => {
    // After everything is drawn anew.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (stand !== null && isLost()) likeOf(stand)?.focus();
      }),
    );
  };
  const stop = effect(() => {
    const isOpen = selected.value !== null || appState.value.tool !== null;
    if (isOpen === wasOpen) return;
    wasOpen = isOpen;
    untracked(() => {
      if (isOpen) opener = current();
      else {
        restore(opener);
        last = opener;
      }
    });
  });
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) last = standAt(target);
  };
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    // Who touches bare ground leaves the keyboard of his own will; who presses a button that goes away does not.
    if (relatedTarget === null && target instanceof HTMLElement && isUsable(target)) last = null;
  };
  const observer = new MutationObserver(() => {
    if (last !== null && isLost() && !isUsable(last.element)) restore(last);
  });
  const page = document.getElementById('app') ?? document.body;
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'open'] });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  return () => {
    stop();
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
  };
}
