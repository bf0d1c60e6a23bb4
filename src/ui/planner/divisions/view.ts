import type { Feature } from 'geojson';
import { type DivisionFigures, type FigureBase, type FigureId, figuresOf } from '../../../core/divisions/indicators.ts';
import { type Area, ringsOf } from '../../../core/geo/polygons.ts';
import {
  breaksBy,
  type ClassMethod,
  type ClassOptions,
  classMethods,
} from '../../../core/statistics/classes/breaks-by.ts';
import type { ClassBreaks } from '../../../core/statistics/classes/class-breaks.ts';
import { classChanges } from '../../../core/statistics/classes/class-changes.ts';
import { classOf } from '../../../core/statistics/classes/classify.ts';
import { quantilesAboveNone } from '../../../core/statistics/classes/quantiles-above-none.ts';

/** A division with the figure that the map shows and its class. */
export interface ValueRow {
  readonly figures: DivisionFigures;
  readonly code: string;
  readonly value: number;
  /** From 0 for the lowest; null without a value. */
  readonly classIndex: number | null;
}

/** Returns each division with its figure and class. */
export function valueRows(
  all: readonly DivisionFigures[],
  { indicator, base }: { readonly indicator: FigureId; readonly base: FigureBase },
  breaks: ClassBreaks,
): readonly ValueRow[] {
  const values = figuresOf(all, indicator, base);
  return all.map((figures, index) => {
    const value = values[index] ?? Number.NaN;
    const classIndex = Number.isFinite(value) ? classOf(value, breaks) : null;
    return { figures, code: figures.division.code, value, classIndex };
  });
}

/** What of the divisions stands out. */
export interface Extremes {
  /** All that share the highest and the lowest value. */
  readonly highest: readonly ValueRow[];
  readonly lowest: readonly ValueRow[];
  /** Divisions with nothing at all. */
  readonly none: number;
}

/** Returns what stands out among rows that have a value; nothing of none. */
export function extremesOf(rows: readonly ValueRow[]): Extremes {
  const known = rows.filter(({ value }) => Number.isFinite(value));
  const values = known.map(({ value }) => value);
  const withValue = (value: number): readonly ValueRow[] => known.filter((row) => row.value === value);
  return {
    highest: withValue(Math.max(...values)),
    lowest: withValue(Math.min(...values)),
    none: withValue(0).length,
  };
}

/** Many divisions have none of a sector: with quantiles those are a class of their own. */
const shownClasses = (method: ClassMethod, values: readonly number[], options: ClassOptions): ClassBreaks =>
  method === 'quantile' ? quantilesAboveNone(values, options.classes) : breaksBy(method, values, options);

/** Returns the edges of the classes of values; null of none. The ramp has seven steps: of more classes the highest are taken together. */
export function shownBreaks(
  values: readonly number[],
  { method, ...options }: { readonly method: ClassMethod } & ClassOptions,
  most: number,
): ClassBreaks | null {
  if (values.length === 0) return null;
  const found = shownClasses(method, values, options);
  return found.length > most + 1 ? [...found.slice(0, most), found.at(-1) ?? 0] : found;
}

/** Returns the steps of the seven-step ramp for so many classes, evenly spread. */
export const rampSteps = (classes: number): readonly number[] =>
  Array.from({ length: classes }, (_, index) => (classes === 1 ? 3 : Math.round((6 * index) / (classes - 1))));

/** Returns how many values change class with each other automatic method; none of no values. */
export function changesByMethod(
  values: readonly number[],
  current: ClassMethod,
  options: ClassOptions,
): readonly { readonly method: ClassMethod; readonly changed: number }[] {
  if (values.length === 0) return [];
  const before = shownClasses(current, values, options);
  return classMethods
    .filter((method) => method !== current && method !== 'manual')
    .map((method) => ({ method, changed: classChanges(values, before, shownClasses(method, values, options)).length }));
}

/** Returns areas painted by a role of the palette, for those divisions of which the outline is there. */
export const areaFeatures = (
  outlines: ReadonlyMap<string, Area>,
  paints: readonly {
    readonly code: string;
    readonly paint: string;
    readonly faint?: boolean;
    /** What a file says of the area. */
    readonly named?: Readonly<Record<string, string>>;
  }[],
): Feature[] =>
  paints.flatMap(({ code, paint, faint, named }) => {
    const geometry = outlines.get(code);
    const properties = { mark: 'area', paint, code, ...(faint === true ? { faint } : {}), ...named };
    return geometry === undefined ? [] : [{ type: 'Feature' as const, properties, geometry }];
  });

/** Returns the middle of some values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Returns the edge of an area as a line. */
export const edgeOf = (area: Area, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: [...ringsOf(area)] },
});
