import { type Sector, sectors } from '../model/vocabulary.ts';
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

/** The creative places of one sector. */
export type SectorFigure = `sector-${Sector}`;
export const sectorFigures: readonly SectorFigure[] = sectors.map((sector) => `sector-${sector}` as const);

/** Any figure of a division. */
export type FigureId = IndicatorId | SectorFigure;

/** A count as it is, or put in relation to people or land. */
export const bases = ['count', 'per10000', 'perKm2'] as const;
export type Base = (typeof bases)[number];

/** The same, and the location quotient: how common something is, 1 being as common as in the whole city. */
export const figureBases = [...bases, 'quotient'] as const;
export type FigureBase = (typeof figureBases)[number];

/** A division with its figures. */
export interface DivisionFigures {
  readonly division: MeasuredDivision;
  readonly counts: Readonly<Record<FigureId, number>>;
}

/**
 * Returns every division with its figures, in the order of the records. Places that are an asset as well count only as asset.
 * Records that name a division by its Hangul name count there, whether they have a point or not.
 */
export function divisionFigures(records: Pick<Records, 'divisions' | 'assets' | 'places'>): readonly DivisionFigures[] {
  const assets = countBy(records.assets.map(({ division }) => division));
  const bySector = new Map(
    sectors.map((sector) => [
      sector,
      countBy(records.assets.map((asset) => (asset.sector === sector ? asset.division : null))),
    ]),
  );
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
      ...(Object.fromEntries(
        sectors.map((sector) => [`sector-${sector}`, bySector.get(sector)?.get(division.name.ko) ?? 0]),
      ) as Record<SectorFigure, number>),
    },
  }));
}

/** Returns a figure of a division: NaN per 10,000 people where nobody lives. */
export function figureOf({ division, counts }: DivisionFigures, figure: FigureId, base: Base): number {
  const count = counts[figure];
  if (base === 'count') return count;
  const by = base === 'per10000' ? division.population / 10_000 : division.areaKm2;
  return by > 0 ? count / by : Number.NaN;
}

/** Whether a figure is the creative places of one sector. */
export const isSectorFigure = (figure: FigureId): figure is SectorFigure => figure.startsWith('sector-');

/**
 * Returns a figure of every division, in order. The quotient of a sector is its share of the creative places of the division
 * over its share in all divisions together; that of any other figure is its number per person over that of all together. NaN
 * where there is nothing to put it in relation to.
 * Source: P. S. Florence (1939), Report on the Location of Industry.
 */
export function figuresOf(all: readonly DivisionFigures[], figure: FigureId, base: FigureBase): readonly number[] {
  if (base !== 'quotient') return all.map((each) => figureOf(each, figure, base));
  const against = quotientBaseOf(figure);
  const rate = totalOf(all, figure) / totalOf(all, against);
  return all.map(({ counts }) => {
    const quotient = counts[figure] / counts[against] / rate;
    return Number.isFinite(quotient) ? quotient : Number.NaN;
  });
}

/** Returns what the quotient of a figure is reckoned on. */
export const quotientBaseOf = (figure: FigureId): IndicatorId => (isSectorFigure(figure) ? 'assets' : 'population');

/** Returns a figure of all divisions together: NaN where there is nothing to put it in relation to. */
export function cityFigure(all: readonly DivisionFigures[], figure: FigureId, base: FigureBase): number {
  const count = totalOf(all, figure);
  if (base === 'count') return count;
  if (base === 'quotient') return count > 0 ? 1 : Number.NaN;
  const by =
    base === 'per10000'
      ? totalOf(all, 'population') / 10_000
      : all.reduce((sum, { division }) => sum + division.areaKm2, 0);
  return by > 0 ? count / by : Number.NaN;
}

const totalOf = (all: readonly DivisionFigures[], figure: FigureId): number =>
  all.reduce((sum, { counts }) => sum + counts[figure], 0);

/** Returns how often each text comes; null does not count. */
export function countBy(texts: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
