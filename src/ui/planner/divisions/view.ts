import type { Feature } from 'geojson';
import { type Base, type DivisionFigures, figureOf, type IndicatorId } from '../../../core/divisions/indicators.ts';
import type { Area } from '../../../core/geo/polygons.ts';
import {
  breaksBy,
  type ClassMethod,
  type ClassOptions,
  classMethods,
} from '../../../core/statistics/classes/breaks-by.ts';
import type { ClassBreaks } from '../../../core/statistics/classes/class-breaks.ts';
import { classChanges } from '../../../core/statistics/classes/class-changes.ts';
import { classOf } from '../../../core/statistics/classes/classify.ts';

/** A division with the figure that the map shows and its class. */
export interface ValueRow {
  readonly figures: DivisionFigures;
  readonly code: string;
  readonly value: number;
  /** From 0 for the lowest; null without a value. */
  readonly classIndex: number | null;
}

/** Returns each division with its figure and class. */
export const valueRows = (
  all: readonly DivisionFigures[],
  { indicator, base }: { readonly indicator: IndicatorId; readonly base: Base },
  breaks: ClassBreaks,
): readonly ValueRow[] =>
  all.map((figures) => {
    const value = figureOf(figures, indicator, base);
    const classIndex = Number.isFinite(value) ? classOf(value, breaks) : null;
    return { figures, code: figures.division.code, value, classIndex };
  });

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
  const before = breaksBy(current, values, options);
  return classMethods
    .filter((method) => method !== current && method !== 'manual')
    .map((method) => ({ method, changed: classChanges(values, before, breaksBy(method, values, options)).length }));
}

/** Returns areas painted by a role of the palette, for those divisions of which the outline is there. */
export const areaFeatures = (
  outlines: ReadonlyMap<string, Area>,
  paints: readonly { readonly code: string; readonly paint: string; readonly faint?: boolean }[],
): Feature[] =>
  paints.flatMap(({ code, paint, faint }) => {
    const geometry = outlines.get(code);
    const properties = { mark: 'area', paint, ...(faint === true ? { faint } : {}) };
    return geometry === undefined ? [] : [{ type: 'Feature' as const, properties, geometry }];
  });

/** Returns the middle of some values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
