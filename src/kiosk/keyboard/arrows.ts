import { type Direction, neighbourOf } from '../../core/keyboard/neighbour.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Moves the focus from key to key as the arrows say. Returns whether there was a key that way; null for another key. */
export function moveFocus(keyboard: HTMLElement, event: KeyboardEvent): boolean | null {
  const direction = directions[event.key];
  if (direction === undefined) return null;
  const keys = [...keyboard.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const boxes = keys.map((key) => key.getBoundingClientRect());
  const to = neighbourOf(boxes, keys.indexOf(document.activeElement as HTMLButtonElement), direction);
  if (to === null) return false;
  keys[to]?.focus();
  return true;
}
