/** A badge that wants a label. Lengths in CSS pixels, from the left and top edges of the picture. */
export interface LabelAnchor {
  readonly id: string;
  /** Centre of the badge. */
  readonly x: number;
  readonly y: number;
  /** Size of the label's box. */
  readonly width: number;
  readonly height: number;
  /** Lower goes first; equal ones by id. */
  readonly priority: number;
}

/** Where a label stands. Lengths in CSS pixels. */
export interface PlacedLabel {
  readonly id: string;
  /** Left and top edges of the label's box. */
  readonly x: number;
  readonly y: number;
  /** True when the label stands apart from its badge, so that a line has to join them. */
  readonly leader: boolean;
}

/** The picture and its badges. Lengths in CSS pixels. */
export interface LabelOptions {
  readonly width: number;
  readonly height: number;
  /** Radius of every badge. */
  readonly badgeRadius: number;
  /** Least room between a badge and its own label and between two labels. */
  readonly gap: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A position relative to a badge: unit vector, and room beyond the nearest position in pixels. */
interface Slot {
  readonly ux: number;
  readonly uy: number;
  readonly beyond: number;
}

type Direction = readonly [dx: number, dy: number];

/** Right, left, above, below, then the corners. */
const mainDirections: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
const betweenThem: readonly Direction[] = mainDirections.slice(4).flatMap(([dx, dy]): Direction[] => [
  [2 * dx, dy],
  [dx, 2 * dy],
]);
const rings = [0, 30, 60, 90, 130] as const;
const roundingError = 1e-6;

const slots: readonly Slot[] = rings.flatMap((beyond) => {
  const directions = beyond === 0 ? mainDirections : [...mainDirections, ...betweenThem];
  return directions.map(([dx, dy]) => ({ ux: dx / Math.hypot(dx, dy), uy: dy / Math.hypot(dx, dy), beyond }));
});

/** The label's box whose side or corner faces the badge across the slot's distance. */
function boxAt(
  { x, y, width, height }: LabelAnchor,
  { ux, uy, beyond }: Slot,
  { badgeRadius, gap }: LabelOptions,
): Box {
  const reach = badgeRadius + gap + beyond;
  const longest = Math.max(Math.abs(ux), Math.abs(uy));
  const left = x + ux * reach + ((ux / longest - 1) / 2) * width;
  const top = y + uy * reach + ((uy / longest - 1) / 2) * height;
  return { x: left, y: top, width, height };
}

const isInside = (box: Box, { width, height }: LabelOptions): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** Whether there is less than the gap between two boxes, to the side and in height. */
const isCrowded = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

function coversBadge(box: Box, { x, y }: LabelAnchor, badgeRadius: number): boolean {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) < badgeRadius - roundingError;
}

/**
 * Returns a place for each label: beside its badge where there is room, else on a wider ring around it, with a leader line.
 * No box meets another, covers a badge or leaves the picture. A label for which nothing fits is absent. In order of
 * priority; the same input gives the same places.
 */
export function placeLabels(anchors: readonly LabelAnchor[], options: LabelOptions): readonly PlacedLabel[] {
  const placed: (PlacedLabel & Box)[] = [];
  for (const anchor of anchors.toSorted((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))) {
    for (const slot of slots) {
      const box = boxAt(anchor, slot, options);
      const fits =
        isInside(box, options) &&
        !placed.some((other) => isCrowded(box, other, options.gap)) &&
        !anchors.some((badge) => coversBadge(box, badge, options.badgeRadius));
      if (!fits) continue;
      placed.push({ ...box, id: anchor.id, leader: slot.beyond > 0 });
      break;
    }
  }
  return placed.map(({ id, x, y, leader }) => ({ id, x, y, leader }));
}
