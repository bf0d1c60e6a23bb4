import { distanceKm } from '../../../src/core/geo/distance.ts';
import { jinjuPoint } from '../../../src/core/geo/jinju.ts';
import type { Loaded } from '../load.ts';
import { type Problem, problemAt } from '../problem.ts';

const tolerance = 0.006;

/** Returns a problem for each partner city whose distance is more than 0.6 % off the great circle. */
export function checkDistances({ entries }: Loaded): readonly Problem[] {
  return entries.partners.flatMap(({ record, place }) => {
    const measured = distanceKm(jinjuPoint, [record.position.lon, record.position.lat]);
    if (Math.abs(record.distanceKm / measured - 1) <= tolerance) return [];
    return [problemAt(place, ['distanceKm'], record.distanceKm, `${measured.toFixed(0)} km ± 0.6 %`)];
  });
}
