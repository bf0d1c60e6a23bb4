import { type LabelAnchor, placeLabels } from '../../src/core/labels/place-labels.ts';
import type { Palette } from '../../src/map/palette.ts';
import { type Box, grow, isWithin, middleOf, overlaps, type Point } from './frame.ts';
import { element, escapeXml } from './svg.ts';

/** A line of a label. */
export interface TextLine {
  readonly text: string;
  /** Height of the letters in pixels. */
  readonly size: number;
  readonly color: string;
}

/** A dot that wants a label beside it. */
export interface LabelledDot {
  readonly id: string;
  readonly point: Point;
  readonly lines: readonly TextLine[];
}

/** Where labels of dots may stand. Lengths in pixels. */
export interface LabelRoom {
  readonly box: Box;
  /** Radius of every dot. */
  readonly radius: number;
  /** Points that no label covers, beside the dots. */
  readonly clear?: readonly Point[];
}

/** A label and where it stands. */
export interface PlacedText {
  readonly lines: readonly TextLine[];
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The line from the dot, where the label stands apart from it. */
  readonly leader?: readonly [Point, Point];
}

const lineHeight = 1.2;

/** Hangul and other wide letters, in shares of the size; the rest is narrower. Widths are estimated, on the safe side. */
const wide = 1;
const narrow = 0.62;

/** Returns the size of a label in pixels; the width is an estimate that no usual font passes. */
export function sizeOf(lines: readonly TextLine[]): { readonly width: number; readonly height: number } {
  const widthOf = ({ text, size }: TextLine) =>
    [...text].reduce((sum, letter) => sum + size * (/[ᄀ-￯]/.test(letter) ? wide : narrow), 0);
  return {
    width: Math.max(...lines.map(widthOf)),
    height: lines.reduce((sum, { size }) => sum + size * lineHeight, 0),
  };
}

/** Dots nearer than this many radii crowd each other. */
const crowdRadii = 6;

/**
 * Returns the labels of dots for which there is room, those of the most crowded dots placed first; no label meets
 * another or covers a dot.
 */
export function labelDots(dots: readonly LabelledDot[], { box, radius, clear = [] }: LabelRoom): readonly PlacedText[] {
  const crowdOf = ({ point: [x, y] }: LabelledDot) =>
    dots.filter(({ point }) => Math.hypot(point[0] - x, point[1] - y) < crowdRadii * radius).length;
  const anchors = dots.map((dot): LabelAnchor => {
    const [x, y] = dot.point;
    return { id: dot.id, x: x - box.x, y: y - box.y, ...sizeOf(dot.lines), priority: -crowdOf(dot) };
  });
  // What stays clear goes in as dots with empty labels, after all others.
  const empty = clear.map(([x, y], index): LabelAnchor => {
    return { id: `clear ${index}`, x: x - box.x, y: y - box.y, width: 0, height: 0, priority: 1 };
  });
  const room = { width: box.width, height: box.height, badgeRadius: radius, gap: 4 };
  const places = placeLabels([...anchors, ...empty], room);
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  return places.flatMap(({ id, x, y, leader }) => {
    const dot = byId.get(id);
    if (dot === undefined) return [];
    const placed = { x: box.x + x, y: box.y + y, ...sizeOf(dot.lines) };
    const line = leader ? { leader: [dot.point, nearest(placed, dot.point)] as const } : {};
    return [{ lines: dot.lines, box: placed, anchor: anchorOf(placed, dot.point), ...line }];
  });
}

function anchorOf({ x, width }: Box, [px]: Point): PlacedText['anchor'] {
  if (x >= px) return 'start';
  return x + width <= px ? 'end' : 'middle';
}

function nearest({ x, y, width, height }: Box, [px, py]: Point): Point {
  const middle = y + height / 2;
  if (px < x) return [x - 2, middle];
  if (px > x + width) return [x + width + 2, middle];
  return [x + width / 2, py < y ? y : y + height];
}

/** A name without a dot, in the middle of one of its places. */
export interface FreeName {
  readonly lines: readonly TextLine[];
  readonly places: readonly Point[];
}

/** Room between such a name and all else, in pixels. */
const nameGap = 8;

/** Returns the names for which there is room in the box, each at its free place that is nearest to the middle. */
export function placeNames(names: readonly FreeName[], taken: readonly Box[], box: Box): readonly PlacedText[] {
  const [middleX, middleY] = middleOf(box);
  const placed: PlacedText[] = [];
  for (const { lines, places } of names) {
    const { width, height } = sizeOf(lines);
    const others = [...taken, ...placed.map((text) => text.box)].map((other) => grow(other, nameGap));
    const [free] = places
      .toSorted(([ax, ay], [bx, by]) => Math.hypot(ax - middleX, ay - middleY) - Math.hypot(bx - middleX, by - middleY))
      .map(([x, y]): Box => ({ x: x - width / 2, y: y - height / 2, width, height }))
      .filter((at) => isWithin(at, box) && !others.some((other) => overlaps(at, other)));
    if (free !== undefined) placed.push({ lines, box: free, anchor: 'middle' });
  }
  return placed;
}

/** Returns the elements of labels: their leaders first, then texts with a halo of the ground. */
export function drawLabels(labels: readonly PlacedText[], { ground, textQuiet }: Palette): readonly string[] {
  const leaders = labels.flatMap(({ leader }) => {
    if (leader === undefined) return [];
    const [[x1, y1], [x2, y2]] = leader;
    return [element('line', { x1, y1, x2, y2, stroke: textQuiet, 'stroke-opacity': 0.8 })];
  });
  return [...leaders, element('g', { ...textStyle, stroke: ground }, labels.flatMap(drawText))];
}

const textStyle = {
  'font-family': 'Noto Sans KR, Apple SD Gothic Neo, Malgun Gothic, Noto Sans CJK KR, sans-serif',
  'paint-order': 'stroke',
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
};

function drawText({ lines, box, anchor }: PlacedText): readonly string[] {
  const [middle] = middleOf(box);
  const x = { start: box.x, middle, end: box.x + box.width }[anchor];
  let bottom = box.y;
  return lines.map(({ text, size, color }) => {
    bottom += size * lineHeight;
    const y = bottom - size * 0.3;
    const place = { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor };
    return element('text', { ...place, 'font-size': size, fill: color }, [escapeXml(text)]);
  });
}
