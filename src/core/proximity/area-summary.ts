import type { Coordinate } from '../model/index.ts';
import type { SelectionArea } from './selection-area.ts';

/** A point that is counted by category. */
export interface CountedPoint {
  readonly point: Coordinate;
  readonly category: string;
}

/** How many points of a kind an area holds. */
export interface AreaCount {
  readonly count: number;
  /** Of all points that were given. */
  readonly cityCount: number;
  /** Count divided by the city's, 0 to 1; 0 where the city has none. */
  readonly share: number;
  /** 0 for an area without extent. */
  readonly perKm2: number;
}

/** What an area holds and what is beside it. */
export interface AreaSummary extends AreaCount {
  readonly areaKm2: number;
  /** Every category of the points, the most frequent inside first, then by name. */
  readonly categories: readonly (AreaCount & { readonly category: string })[];
  /** Indices of the points inside, in their order. */
  readonly inside: readonly number[];
  /** The point outside that is nearest to the edge, with straight metres; null when none is outside. */
  readonly nearestOutside: { readonly index: number; readonly meters: number } | null;
}

/** Returns what an area holds of some points; people are a matter of `peopleWithin`. */
export function summarizeArea(area: SelectionArea, points: readonly CountedPoint[]): AreaSummary {
  const inside: number[] = [];
  const isInside = new Uint8Array(points.length);
  const counts = new Map<string, { count: number; cityCount: number }>();
  for (const [index, { point, category }] of points.entries()) {
    let entry = counts.get(category);
    if (entry === undefined) {
      entry = { count: 0, cityCount: 0 };
      counts.set(category, entry);
    }
    entry.cityCount++;
    if (!area.contains(point)) continue;
    entry.count++;
    inside.push(index);
    isInside[index] = 1;
  }
  const toCount = ({ count, cityCount }: { count: number; cityCount: number }): AreaCount => ({
    count,
    cityCount,
    share: cityCount === 0 ? 0 : count / cityCount,
    perKm2: area.areaKm2 === 0 ? 0 : count / area.areaKm2,
  });
  return {
    ...toCount({ count: inside.length, cityCount: points.length }),
    areaKm2: area.areaKm2,
    categories: [...counts]
      .map(([category, entry]) => ({ category, ...toCount(entry) }))
      .toSorted((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1)),
    inside,
    nearestOutside: nearestOutside(area, points, isInside),
  };
}

function nearestOutside(
  area: SelectionArea,
  points: readonly CountedPoint[],
  isInside: Uint8Array,
): AreaSummary['nearestOutside'] {
  let best: AreaSummary['nearestOutside'] = null;
  for (const [index, { point }] of points.entries()) {
    if (isInside[index] === 1) continue;
    const meters = area.edgeMeters(point, best?.meters);
    if (meters < (best?.meters ?? Number.POSITIVE_INFINITY)) best = { index, meters };
  }
  return best;
}
