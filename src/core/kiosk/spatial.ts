/** The box of something on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Boxes of neighbours may touch or overlap by their borders. */
const slackPx = 4;
/** Sideways distance counts this many times as much as distance ahead. */
const sideways = 3;

/** Turns a box so that the direction is down: then one rule serves all four. */
function turned({ left, top, right, bottom }: Box, direction: Direction): Box {
  switch (direction) {
    case 'down':
      return { left, top, right, bottom };
    case 'up':
      return { left, top: -bottom, right, bottom: -top };
    case 'right':
      return { left: top, top: left, right: bottom, bottom: right };
    case 'left':
      return { left: top, top: -right, right: bottom, bottom: -left };
  }
}

/** How far two stretches are apart; 0 where they overlap. */
const gap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, b[0] - a[1], a[0] - b[1]);

/** Distance to a box that lies ahead (below, after turning); null where it does not. */
function distanceAhead(from: Box, to: Box): number | null {
  if (to.top < from.bottom - slackPx && (to.top <= from.top + slackPx || to.bottom <= from.bottom + slackPx))
    return null;
  const ahead = Math.max(0, to.top - from.bottom);
  const aside = gap([from.left, from.right], [to.left, to.right]);
  // Of those that lie straight ahead, the one that begins where this one does.
  const shift = Math.abs(to.left - from.left) / 1000;
  return ahead + sideways * aside + shift;
}

const isInLine = (from: Box, to: Box): boolean => gap([from.left, from.right], [to.left, to.right]) === 0;

/**
 * Returns the index of the box that a step of the arrow keys leads to from box `index`; boxes are in reading order. Up and down
 * lead to the nearest ahead; left and right along the line, and at its end to what is read before or after. Where there is
 * nothing ahead, the step goes round: so every box can be reached, and no step leads nowhere. With one box: itself.
 */
export function stepFrom(boxes: readonly Box[], index: number, direction: Direction): number {
  const start = boxes[index];
  if (start === undefined) throw new Error(`stepFrom: expected an index below ${boxes.length}, found ${index}`);
  const from = turned(start, direction);
  const isAlong = direction === 'left' || direction === 'right';
  let best: { readonly index: number; readonly distance: number } | null = null;
  for (const [other, box] of boxes.entries()) {
    if (other === index) continue;
    const to = turned(box, direction);
    if (isAlong && !isInLine(from, to)) continue;
    const distance = distanceAhead(from, to);
    if (distance !== null && (best === null || distance < best.distance)) best = { index: other, distance };
  }
  if (best !== null) return best.index;
  const by = direction === 'down' || direction === 'right' ? 1 : -1;
  if (isAlong) return (index + by + boxes.length) % boxes.length;
  const end = by === 1 ? 0 : boxes.length - 1;
  return end === index ? (index + by + boxes.length) % boxes.length : end;
}

/** Returns the index of the box nearest to where another one was; null where there are none. */
export function nearestTo(boxes: readonly Box[], to: Box): number | null {
  let best: { readonly index: number; readonly distance: number } | null = null;
  for (const [index, box] of boxes.entries()) {
    const distance = Math.hypot(
      gap([to.left, to.right], [box.left, box.right]),
      gap([to.top, to.bottom], [box.top, box.bottom]),
      (box.left - to.left) / 100,
      (box.top - to.top) / 100,
    );
    if (best === null || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}
