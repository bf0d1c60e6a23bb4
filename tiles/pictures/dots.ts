import type { Palette } from '../../src/map/palette.ts';
import type { Point } from './frame.ts';
import { element, escapeXml } from './svg.ts';

/** A place in a picture. */
export interface Dot {
  readonly point: Point;
  readonly color: string;
  /** In pixels. */
  readonly radius: number;
  /** The whole name, for a pointer that rests on it. */
  readonly title: string;
  /** True where the place is only estimated: its ring is dashed. */
  readonly doubtful?: boolean;
}

/** Returns a dot in a ring, as small as a badge of the map without its icon. */
export function drawDot({ point: [cx, cy], color, radius, title, doubtful }: Dot, { surface }: Palette): string {
  const ring = { cx, cy, r: radius, fill: surface, stroke: color, 'stroke-width': 1.6 };
  return element('g', {}, [
    element('title', {}, [escapeXml(title)]),
    element('circle', { ...ring, 'stroke-dasharray': doubtful ? '3.2 2.2' : undefined }),
    element('circle', { cx, cy, r: radius * 0.45, fill: color }),
  ]);
}
