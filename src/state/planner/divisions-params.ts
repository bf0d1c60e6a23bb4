import { type Base, bases, type IndicatorId, indicatorIds } from '../../core/divisions/indicators.ts';
import { type ClassMethod, classMethods } from '../../core/statistics/classes/breaks-by.ts';
import type { Params } from '../app-state.ts';
import { readList, readNumber, readWord } from './read-params.ts';

/** Settings of the tool `divisions`. */
export interface DivisionSettings {
  readonly indicator: IndicatorId;
  readonly base: Base;
  readonly method: ClassMethod;
  readonly classes: number;
  /** Edges set by hand, ascending; they count with the method `manual`. */
  readonly edges: readonly number[];
  /** The indicator on the other axis of the scatter, on a base of its own. */
  readonly other: IndicatorId;
  readonly otherBase: Base;
  /** Codes of divisions side by side, at most six. */
  readonly beside: readonly string[];
}

/** Bounds of the number of classes: the ramp has seven steps. */
export const classBounds = { min: 2, max: 7, step: 1, fallback: 5 } as const;
/** So many divisions fit side by side. */
export const besideAtMost = 6;

const [first, ...rest] = indicatorIds;
const others = ['establishments', ...indicatorIds] as const;

/** Returns edges from the texts of a list, ascending and different; whatever is no number is left out. */
export const parseEdges = (texts: readonly string[]): readonly number[] =>
  [...new Set(texts.filter((text) => /^-?\d{1,9}(\.\d{1,6})?$/.test(text)).map(Number))]
    .sort((a, b) => a - b)
    .slice(0, classBounds.max - 1);

/** Returns the settings that parameters stand for; whatever is absent or broken has its default. */
export function readDivisionSettings(params: Params): DivisionSettings {
  return {
    indicator: readWord(params, 'of', [first, ...rest]),
    base: readWord(params, 'per', bases),
    method: readWord(params, 'classes', classMethods),
    classes: readNumber(params, 'n', classBounds),
    edges: parseEdges(readList(params, 'edges', classBounds.max - 1)),
    other: readWord(params, 'with', others),
    otherBase: readWord(params, 'withper', bases),
    beside: readList(params, 'beside', besideAtMost).filter((code) => /^\d{10}$/.test(code)),
  };
}
