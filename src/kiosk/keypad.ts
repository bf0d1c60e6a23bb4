import { type Direction, nearestTo, stepFrom } from '../core/kiosk/spatial.ts';
import { openTool, select } from '../state/actions.ts';
import { appState } from '../state/store.ts';
import { backKeys } from './hold-back.ts';
import { typedInto } from './keyboard/typing.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const focusable =
  'a[href], button, input, select, textarea, summary, [role="slider"], .maplibregl-canvas, [tabindex="0"]';
/** Focus that a change of the page took away is given back within this time. */
const lookMs = 200;

/** What an open question shuts off lies behind it. */
function scope(): ParentNode {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
}

const scrollerOf = (element: Element): Element | null => element.closest('.panel-body, dialog, .hits, .keeper-read');

const isApart = (a: DOMRect, b: DOMRect): boolean =>
  a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left || a.left >= b.right;

/** Whether an element can be stepped on from another: what is scrolled away only from within the same list. */
function isReachable(element: HTMLElement, from: Element | null): boolean {
  if (element.matches(':disabled, .skip, .handle, [tabindex="-1"]:not([role="tab"])')) return false;
  if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  const scroller = scrollerOf(element);
  if (scroller === null || (from !== null && scrollerOf(from) === scroller)) return true;
  return !isApart(box, scroller.getBoundingClientRect());
}

const reachable = (from: Element | null): readonly HTMLElement[] =>
  [...scope().querySelectorAll<HTMLElement>(focusable)].filter((element) => isReachable(element, from));

function focusOn(element: HTMLElement | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Keys that an element needs for itself. */
function isTheirs(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // The keyboard goes through its keys by itself, from the field that it types into.
  if (target.closest('.keyboard') !== null || (target === typedInto.peek() && key === 'ArrowDown')) return true;
  if (target.closest('[data-own-keys]')?.getAttribute('data-own-keys')?.split(' ').includes(key) === true) return true;
  // A search that shows hits goes through them by itself.
  if (target.hasAttribute('aria-activedescendant')) return key !== 'ArrowLeft' && key !== 'ArrowRight';
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  if (target.matches('input[type="range"], [role="slider"]')) return isAcross;
  if (target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type))
    return target.value !== '' && (isAcross || key === 'Backspace');
  return false;
}

/** Closes or leaves what is innermost: a question, a card, a tool. */
function goBack(): void {
  const modal = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1);
  if (modal !== undefined) modal.close();
  else if (appState.peek().selection !== null) select(null);
  else if (appState.peek().tool !== null) openTool(null);
  else focusOn(document.querySelector<HTMLElement>('.views [aria-current]') ?? undefined);
}

/** Enter presses what only a space would press. */
function pressed(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement) || !['checkbox', 'radio'].includes(target.type)) return false;
  target.click();
  return true;
}

/**
 * Lets the whole kiosk be used with arrows, Enter and back (Escape or Backspace) alone; Enter on the map moves the map with the
 * arrows until back. Once a key was pressed, the focus is never lost until the screen is touched. Returns how to stop.
 */
export function followKeypad(): () => void {
  let isUsed = false;
  let isInMap = false;
  let last: DOMRect | null = null;
  const remember = () => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) last = activeElement.getBoundingClientRect();
  };
  const isLost = () => {
    const { activeElement } = document;
    return activeElement === null || activeElement === document.body || !scope().contains(activeElement);
  };
  const find = () => {
    const all = reachable(null);
    focusOn(
      all[
        (last === null
          ? null
          : nearestTo(
              all.map((one) => one.getBoundingClientRect()),
              last,
            )) ?? 0
      ],
    );
  };
  const step = (direction: Direction) => {
    const { activeElement } = document;
    const all = reachable(activeElement);
    const index = all.indexOf(activeElement as HTMLElement);
    if (index === -1) find();
    else
      focusOn(
        all[
          stepFrom(
            all.map((one) => one.getBoundingClientRect()),
            index,
            direction,
          )
        ],
      );
    remember();
  };
  const take = (event: KeyboardEvent): boolean => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTheirs(target, key)) return false;
    const direction = arrows[key];
    const isBack = backKeys.includes(key);
    // Held, it leaves one thing and not all of them.
    if (isBack && event.repeat) return true;
    const isMap = target instanceof Element && target.matches('.maplibregl-canvas');
    if (isMap && isInMap) {
      if (isBack) isInMap = false;
      return isBack;
    }
    if (isMap && key === 'Enter') {
      isInMap = true;
      return true;
    }
    isInMap = false;
    if (direction !== undefined) step(direction);
    else if (isBack) goBack();
    else return key === 'Enter' && pressed(target);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    isUsed = true;
    remember();
    if (!take(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onPointerDown = () => {
    isUsed = false;
    isInMap = false;
  };
  const timer = window.setInterval(() => {
    if (isUsed && isLost()) find();
  }, lookMs);
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('pointerdown', onPointerDown, { capture: true });
  return () => {
    window.clearInterval(timer);
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', onPointerDown, { capture: true });
  };
}
