import type { Point } from './plane.ts';
import type { Segment } from './segment-grid.ts';

/** Returns the area in square metres of a closed ring without a repeated last point: positive when it runs anticlockwise. */
export const signedArea = (ring: readonly Point[]): number =>
  edgesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay) / 2, 0);

/** Returns the edges of a closed ring without a repeated last point. */
export const edgesOf = (ring: readonly Point[]): readonly Segment[] =>
  ring.map((point, index): Segment => [point, ring[(index + 1) % ring.length] ?? point]);

/** Returns whether a point lies within some closed rings; edges that lie wholly north or south of it may be left out. Source: even-odd rule. */
export function isWithin([x, y]: Point, edges: readonly Segment[]): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edges) {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
