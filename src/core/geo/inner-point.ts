import type { Coordinate } from '../model/index.ts';
import { bboxOf } from './bbox.ts';
import { type Area, ringsOf } from './polygons.ts';

/**
 * Returns a point inside an area: the middle of its widest span half way between its southern and northern end. The middle
 * of its box for an area without extent.
 */
export function innerPoint(geometry: Area): Coordinate {
  const rings = ringsOf(geometry);
  const [west, south, east, north] = bboxOf(rings.flat());
  const lat = (south + north) / 2;
  const crossings = rings
    .flatMap((ring) => ring.slice(1).map((to, index) => [ring[index] ?? [], to] as const))
    .flatMap(([[ax = 0, ay = 0], [bx = 0, by = 0]]) =>
      ay > lat === by > lat ? [] : [ax + ((lat - ay) / (by - ay)) * (bx - ax)],
    )
    .toSorted((a, b) => a - b);
  let best: readonly [number, number] = [(west + east) / 2, (west + east) / 2];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] ?? 0, crossings[index + 1] ?? 0];
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return [(best[0] + best[1]) / 2, lat];
}
