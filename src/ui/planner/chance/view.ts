import type { Feature } from 'geojson';
import { type Base, type DivisionFigures, figureOf, type IndicatorId } from '../../../core/divisions/indicators.ts';
import type { Area } from '../../../core/geo/polygons.ts';
import type { Coordinate } from '../../../core/model/index.ts';
import type { Records } from '../../../core/records.ts';
import { benjaminiHochberg } from '../../../core/statistics/autocorrelation/false-discovery.ts';
import type { GetisOrd } from '../../../core/statistics/autocorrelation/getis-ord.ts';
import type { LocalMoran, Quadrant } from '../../../core/statistics/autocorrelation/local-moran.ts';
import type { HexSupport } from '../../../core/statistics/hex-support.ts';
import { type LocationQuotient, locationQuotients } from '../../../core/statistics/location-quotient.ts';
import { type SmallNumberWarning, smallNumberWarnings } from '../../../core/statistics/small-numbers.ts';
import { contiguityNeighbours } from '../../../core/statistics/weights/contiguity.ts';
import { distanceBandNeighbours, nearestNeighbours } from '../../../core/statistics/weights/distance-neighbours.ts';
import { hexNeighbours } from '../../../core/statistics/weights/hex-neighbours.ts';
import type { Neighbours } from '../../../core/statistics/weights/neighbours.ts';
import { toPlane } from '../../../core/walking/plane.ts';
import type { AnalysisTexts } from '../../../i18n/parts.ts';
import type { ChanceSettings } from '../../../state/planner/chance-params.ts';

/** p below which a finding counts, after correction. */
export const significance = 0.05;
const seed = 20_261_004;
/** Values that may be dealt: some seconds of work. */
const dealtAtMost = 1.5e8;

/**
 * Returns how many permutations tests over areas make: 9999, because with fewer no p could pass the correction for thirty
 * tests, and less where many areas have many neighbours.
 */
export function areaSimulations(neighbours: Neighbours): { readonly simulations: number; readonly seed: number } {
  const links = neighbours.reduce((sum, list) => sum + list.length, 0);
  const simulations = [9999, 4999, 1999].find((count) => count * links <= dealtAtMost) ?? 999;
  return { simulations, seed };
}
/** Random patterns beside the points. */
export const patternSimulations = { simulations: 99, seed } as const;

type NeighbourSettings = Pick<ChanceSettings, 'neighbours' | 'k' | 'bandKm'>;

/** Returns the neighbours of the divisions, in their order; undefined while outlines that are needed are not there. */
export function neighboursOf(
  all: readonly DivisionFigures[],
  outlines: ReadonlyMap<string, Area>,
  { neighbours, k, bandKm }: NeighbourSettings,
): Neighbours | undefined {
  const points = all.map(({ division }) => toPlane(division.point));
  if (neighbours === 'nearest') return k < points.length ? nearestNeighbours(points, k) : undefined;
  if (neighbours === 'band') return distanceBandNeighbours(points, bandKm * 1000);
  const shapes = all.flatMap(({ division }) => outlines.get(division.code) ?? []);
  return shapes.length === all.length && shapes.length > 0 ? contiguityNeighbours(shapes, neighbours) : undefined;
}

/** Returns the neighbours of hexagons: those that share an edge (no two share only a corner), the nearest, or those within a distance. */
export function neighboursOfHexes(
  { cells, centres }: Pick<HexSupport, 'cells' | 'centres'>,
  { neighbours, k, bandKm }: NeighbourSettings,
): Neighbours | undefined {
  if (neighbours === 'nearest') return k < cells.length ? nearestNeighbours(centres, k) : undefined;
  return neighbours === 'band' ? distanceBandNeighbours(centres, bandKm * 1000) : hexNeighbours(cells);
}

/** What a local test says of an area. */
export type LocalFinding = Quadrant | 'hot' | 'cold' | 'none' | 'island';

/** An area that is tested: a division or a hexagon. */
export interface AreaUnit {
  readonly code: string;
  readonly name: string;
  /** Null while it is not there. */
  readonly geometry: Area | null;
  readonly centre: Coordinate;
}

/** An area with its local test. */
export interface LocalRow extends AreaUnit {
  readonly value: number;
  readonly statistic: number | null;
  readonly p: number | null;
  /** p after false-discovery correction over all areas. */
  readonly q: number | null;
  readonly finding: LocalFinding;
}

type Local = readonly (LocalMoran | GetisOrd | null)[];

const kindOf = (test: LocalMoran | GetisOrd): LocalFinding =>
  'quadrant' in test ? test.quadrant : test.z > 0 ? 'hot' : 'cold';

/** Returns each area with its local test, judged after correction for testing many. */
export function localRows(units: readonly AreaUnit[], values: readonly number[], tests: Local): readonly LocalRow[] {
  const corrected = benjaminiHochberg(tests.map((test) => test?.p ?? null));
  return units.map((unit, index) => {
    const test = tests[index] ?? null;
    const q = corrected[index] ?? null;
    return {
      ...unit,
      value: values[index] ?? Number.NaN,
      statistic: test === null ? null : 'quadrant' in test ? test.i : test.z,
      p: test?.p ?? null,
      q,
      finding: test === null ? 'island' : q !== null && q <= significance ? kindOf(test) : 'none',
    };
  });
}

/** The paint of each finding: high ones warm, low ones cool, mixed ones pale, the rest hardly there. */
export const findingPaint: Readonly<Record<LocalFinding, string>> = {
  'high-high': 'high-2',
  hot: 'high-2',
  'high-low': 'high-1',
  none: 'middle',
  island: 'slate',
  'low-high': 'low-1',
  'low-low': 'low-2',
  cold: 'low-2',
};

/** Returns whether neighbours are alike (cluster), unlike (even) or neither (chance). */
export const moranVerdict = (i: number, expected: number, p: number): 'cluster' | 'even' | 'chance' =>
  p > significance ? 'chance' : i > expected ? 'cluster' : 'even';

/** A division with its location quotient. */
export interface QuotientRow extends LocationQuotient {
  readonly figures: DivisionFigures;
  readonly code: string;
  readonly count: number;
  readonly of: number;
}

/** Returns the location quotient of every division. */
export function quotientRows(
  all: readonly DivisionFigures[],
  assets: Records['assets'],
  settings: Pick<ChanceSettings, 'sector' | 'quotientBase' | 'reference' | 'minimumBase'>,
): readonly QuotientRow[] {
  const { sector, quotientBase, reference, minimumBase } = settings;
  const areas = all.map(({ division, counts }) => ({
    count: assets.filter((asset) => asset.sector === sector && asset.division === division.name.ko).length,
    base: counts[quotientBase],
    inReference: reference === 'city' || (reference === 'dong') === (division.kind === 'dong'),
  }));
  return locationQuotients(areas, { minimumBase, confidence: 0.95 }).flatMap((quotient, index) => {
    const [figures, area] = [all[index], areas[index]];
    return figures === undefined || area === undefined
      ? []
      : [{ ...quotient, figures, code: figures.division.code, count: area.count, of: area.base }];
  });
}

/** Returns divisions as shapes to hand on, with what a test says of each. */
export const shapesOf = <Row extends { readonly code: string }>(
  outlines: ReadonlyMap<string, Area>,
  rows: readonly Row[],
  propertiesOf: (row: Row) => Feature['properties'],
): readonly Feature[] =>
  rows.flatMap((row) => {
    const geometry = outlines.get(row.code);
    return geometry === undefined ? [] : [{ type: 'Feature', properties: propertiesOf(row), geometry }];
  });

/** The paint of each verdict. */
export const verdictPaint: Readonly<Record<LocationQuotient['verdict'], string>> = {
  above: 'high-2',
  below: 'low-2',
  usual: 'middle',
  'small-base': 'slate',
};

/** Returns the warnings of a result over divisions, in words. */
export function warningWords(basis: Parameters<typeof smallNumberWarnings>[0], t: AnalysisTexts): readonly string[] {
  return smallNumberWarnings(basis).map((warning) => warningText(warning, t.chance.warnings));
}

function warningText(warning: SmallNumberWarning, words: AnalysisTexts['chance']['warnings']): string {
  switch (warning.kind) {
    case 'few-areas':
      return words['few-areas'](warning.areas, warning.fewest);
    case 'few-events':
      return words['few-events'](warning.events, warning.fewest);
    case 'small-expectations':
      return words['small-expectations'](warning.areas, warning.of);
    case 'islands':
      return words.islands(warning.areas);
  }
}

/** Returns the figures of all divisions on a base, with 0 where there is none to speak of. */
export const valuesOf = (all: readonly DivisionFigures[], indicator: IndicatorId, base: Base): readonly number[] =>
  all.map((figures) => figureOf(figures, indicator, base)).map((value) => (Number.isFinite(value) ? value : 0));

/** What a difference from the line means, in units of the spread of all differences. */
export type ResidualKind = 'farAbove' | 'above' | 'about' | 'below' | 'farBelow';

/** Returns the kind of a standardised residual: far beyond 1.5, beside the line below 0.5. */
export const residualKind = (standardised: number): ResidualKind =>
  Math.abs(standardised) < 0.5
    ? 'about'
    : standardised > 0
      ? standardised > 1.5
        ? 'farAbove'
        : 'above'
      : standardised < -1.5
        ? 'farBelow'
        : 'below';

/** The paint of each kind of difference. */
export const residualPaint: Readonly<Record<ResidualKind, string>> = {
  farAbove: 'high-2',
  above: 'high-1',
  about: 'middle',
  below: 'low-1',
  farBelow: 'low-2',
};
