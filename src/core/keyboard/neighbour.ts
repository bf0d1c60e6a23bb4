/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const middle = (from: number, to: number): number => (from + to) / 2;
/** A pixel ahead counts as so many aside. */
const aheadCost = 4;

/** How far a box lies from another in a direction; infinite where it lies elsewhere. To the sides, only boxes of the same row count. */
function cost(from: Box, to: Box, direction: Direction): number {
  const right = middle(to.left, to.right) - middle(from.left, from.right);
  const down = middle(to.top, to.bottom) - middle(from.top, from.bottom);
  const isLevel = Math.min(from.bottom, to.bottom) > Math.max(from.top, to.top);
  if (direction === 'left' || direction === 'right') {
    const ahead = direction === 'right' ? right : -right;
    return isLevel && ahead > 0 ? ahead : Number.POSITIVE_INFINITY;
  }
  const ahead = direction === 'down' ? down : -down;
  const gap = Math.max(to.left - from.right, from.left - to.right, 0);
  return !isLevel && ahead > 0 ? ahead * aheadCost + gap + Math.abs(right) / aheadCost : Number.POSITIVE_INFINITY;
}

/** The index of the box that an arrow key leads to from the one at `index`; null where nothing lies that way. */
export function neighbourOf(boxes: readonly Box[], index: number, direction: Direction): number | null {
  const from = boxes[index];
  if (from === undefined) return null;
  let found: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, box] of boxes.entries()) {
    const far = other === index ? Number.POSITIVE_INFINITY : cost(from, box, direction);
    if (far < least) [found, least] = [other, far];
  }
  return found;
}
