import { signal } from '@preact/signals';
import { isStray } from '../core/kiosk/palm.ts';
import { mmPerPx } from './size.ts';
import { swallowGestures } from './swallow.ts';

/** The address of another site that was touched, to be shown as a code; null: none. */
export const elsewhere = signal<string | null>(null);

/** Keys that would leave the page, open something of the browser's or enlarge the page past what fits. */
const leavingKeys = ['F1', 'F3', 'F4', 'F5', 'F6', 'F7', 'F11', 'F12', 'BrowserBack', 'BrowserForward', 'BrowserHome'];

const isOnMap = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.map') !== null;

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const isOwn = link.origin === location.origin && link.target !== '_blank' && !link.hasAttribute('download');
  if (isOwn && link.pathname === location.pathname) return;
  event.preventDefault();
  elsewhere.value = link.href;
}

const refuse = (event: Event): void => event.preventDefault();

/** Typed text may be selected, nothing else. */
function refuseSelection(event: Event): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}

function onKeyDown(event: KeyboardEvent): void {
  const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  const edits =
    event.ctrlKey && ['a', 'c', 'v', 'x', 'z'].includes(event.key) && event.target instanceof HTMLInputElement;
  if (leavingKeys.includes(event.key) || (isChord && !edits)) event.preventDefault();
}

/** Two fingers anywhere but on the map would enlarge the page. */
function onTouchMove(event: TouchEvent): void {
  if (event.touches.length > 1 && !isOnMap(event.target) && event.cancelable) event.preventDefault();
}

function onWheel(event: WheelEvent): void {
  if (event.ctrlKey && !isOnMap(event.target)) event.preventDefault();
}

/** Contacts that are on the screen, by their id. */
function countContacts(): { readonly others: () => number; readonly stop: () => void } {
  const contacts = new Set<number>();
  const onDown = ({ pointerId, pointerType, isPrimary }: PointerEvent) => {
    // The first of a new gesture: a contact whose end was never told must not count for weeks.
    if (isPrimary) contacts.clear();
    if (pointerType === 'touch') contacts.add(pointerId);
  };
  const onUp = ({ pointerId }: PointerEvent) => contacts.delete(pointerId);
  const options = { capture: true };
  window.addEventListener('pointerdown', onDown, options);
  for (const type of ['pointerup', 'pointercancel'] as const) window.addEventListener(type, onUp, options);
  return {
    others: () => Math.max(0, contacts.size - 1),
    stop: () => {
      window.removeEventListener('pointerdown', onDown, options);
      for (const type of ['pointerup', 'pointercancel'] as const) window.removeEventListener(type, onUp, options);
    },
  };
}

/**
 * Leaves no way out of the page: no links to others, no menu, selection, dragging, enlarging or leaving by key; contacts that
 * are no fingers are not heard. The map keeps its own gestures. Returns how to stop.
 */
export function lockPage(): () => void {
  const contacts = countContacts();
  const stopPalms = swallowGestures((event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return false;
    const mm = mmPerPx.peek();
    return isStray({ widthMm: event.width * mm, heightMm: event.height * mm }, contacts.others());
  });
  const active = { passive: false };
  document.addEventListener('click', onClick, { capture: true });
  document.addEventListener('contextmenu', refuse);
  document.addEventListener('dragstart', refuse);
  document.addEventListener('selectstart', refuseSelection);
  document.addEventListener('gesturestart', refuse, active);
  document.addEventListener('touchmove', onTouchMove, active);
  document.addEventListener('wheel', onWheel, active);
  document.addEventListener('keydown', onKeyDown, { capture: true });
  return () => {
    contacts.stop();
    stopPalms();
    document.removeEventListener('click', onClick, { capture: true });
    document.removeEventListener('contextmenu', refuse);
    document.removeEventListener('dragstart', refuse);
    document.removeEventListener('selectstart', refuseSelection);
    document.removeEventListener('gesturestart', refuse);
    document.removeEventListener('touchmove', onTouchMove);
    document.removeEventListener('wheel', onWheel);
    document.removeEventListener('keydown', onKeyDown, { capture: true });
  };
}
