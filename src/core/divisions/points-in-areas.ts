import { bboxOf, isInBbox } from '../geo/bbox.ts';
import { type Area, isInRings, ringsOf } from '../geo/polygons.ts';
import type { Coordinate } from '../model/index.ts';
import type { Steps } from '../steps.ts';

/** How many points each area holds, and how many lie in none. */
export interface PointsInAreas {
  readonly counts: readonly number[];
  readonly outside: number;
}

const pointsPerStep = 2000;

/** Returns how many points lie in each of some areas that do not overlap; one on a common border is in exactly one of them. */
export function* pointsInAreas(areas: readonly Area[], points: readonly Coordinate[]): Steps<PointsInAreas> {
  const asked = areas.map((area) => {
    const rings = ringsOf(area);
    return { rings, bbox: bboxOf(rings.flat()) };
  });
  const counts = new Array<number>(areas.length).fill(0);
  let outside = 0;
  for (const [at, point] of points.entries()) {
    if (at % pointsPerStep === 0) yield at / points.length;
    const found = asked.findIndex(({ rings, bbox }) => isInBbox(point, bbox) && isInRings(point, rings));
    if (found < 0) outside++;
    else counts[found] = (counts[found] ?? 0) + 1;
  }
  return { counts, outside };
}
