import type { Position } from 'geojson';

/**
 * Returns an open line of points around an area with at most so many of them, at least three: those go first that change the
 * area least. The points stay in their order, their number is unchanged where it is small enough.
 * Source: M. Visvalingam and J. D. Whyatt (1993), Line generalisation by repeated elimination of points, The Cartographic
 * Journal 30(1).
 */
export function keepCorners(points: readonly Position[], count: number): readonly Position[] {
  const kept = [...points];
  const sizes = kept.map((_, index) => cornerSize(kept, index));
  while (kept.length > Math.max(3, count)) {
    const least = sizes.indexOf(Math.min(...sizes));
    kept.splice(least, 1);
    sizes.splice(least, 1);
    for (const index of [least - 1, least]) {
      const at = (index + kept.length) % kept.length;
      sizes[at] = cornerSize(kept, at);
    }
  }
  return kept;
}

/** Twice the triangle of a point and its neighbours, in square degrees. */
function cornerSize(points: readonly Position[], index: number): number {
  const at = (shift: number): Position => points[(index + shift + points.length) % points.length] ?? [];
  const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = [at(-1), at(0), at(1)];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
}
