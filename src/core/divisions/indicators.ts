import type { MeasuredDivision, Records } from '../records.ts';

/** Figures that are known of every division, all of them counts. */
export const indicatorIds = [
  'population',
  'age20to39',
  'age70plus',
  'establishments',
  'stops',
  'assets',
  'places',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** A count as it is, or put in relation to people or land. */
export const bases = ['count', 'per1000', 'perKm2'] as const;
export type Base = (typeof bases)[number];

/** A division with its figures. */
export interface DivisionFigures {
  readonly division: MeasuredDivision;
  readonly counts: Readonly<Record<IndicatorId, number>>;
}

/**
 * Returns every division with its figures, in the order of the records. Places that are an asset as well count only as asset.
 * Records that name a division by its Hangul name count there, whether they have a point or not.
 */
export function divisionFigures(records: Pick<Records, 'divisions' | 'assets' | 'places'>): readonly DivisionFigures[] {
  const assets = countBy(records.assets.map(({ division }) => division));
  const places = countBy(records.places.flatMap(({ division, sameAs }) => (sameAs === undefined ? [division] : [])));
  return records.divisions.map((division) => ({
    division,
    counts: {
      population: division.population,
      age20to39: division.age20to39,
      age70plus: division.age70plus,
      establishments: division.establishments,
      stops: division.busStops,
      assets: assets.get(division.name.ko) ?? 0,
      places: places.get(division.name.ko) ?? 0,
    },
  }));
}

/** Returns a figure of a division: NaN per 1,000 people where nobody lives. */
export function figureOf({ division, counts }: DivisionFigures, indicator: IndicatorId, base: Base): number {
  const count = counts[indicator];
  if (base === 'count') return count;
  const by = base === 'per1000' ? division.population / 1000 : division.areaKm2;
  return by > 0 ? count / by : Number.NaN;
}

/** Returns how often each text comes; null does not count. */
export function countBy(texts: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
