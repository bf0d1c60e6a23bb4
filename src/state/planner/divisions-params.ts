import {
  type FigureBase,
  type FigureId,
  figureBases,
  indicatorIds,
  sectorFigures,
} from '../../core/divisions/indicators.ts';
import { type ClassMethod, classMethods } from '../../core/statistics/classes/breaks-by.ts';
import type { Params } from '../app-state.ts';
import { readBase } from './read-base.ts';
import { readList, readNumber, readWord } from './read-params.ts';

/** Settings of the tool `divisions`. */
export interface DivisionSettings {
  readonly indicator: FigureId;
  readonly base: FigureBase;
  readonly method: ClassMethod;
  readonly classes: number;
  /** Edges set by hand, ascending; they count with the method `manual`. */
  readonly edges: readonly number[];
  /** The figure on the other axis of the scatter, on a base of its own. */
  readonly other: FigureId;
  readonly otherBase: FigureBase;
  /** Codes of divisions side by side, at most six. */
  readonly beside: readonly string[];
}

/** Bounds of the number of classes: the ramp has seven steps. */
export const classBounds = { min: 2, max: 7, step: 1, fallback: 5 } as const;
/** So many divisions fit side by side. */
export const besideAtMost = 6;

const figures = ['population', ...indicatorIds, ...sectorFigures] as const;
const others = ['establishments', ...figures] as const;

/** Returns what a figure can be put in relation to: people are not put in relation to people. */
export const basesOf = (figure: FigureId): readonly [FigureBase, ...FigureBase[]] =>
  figure === 'population' ? ['count', 'perKm2'] : figureBases;

/** Returns edges from the texts of a list, ascending and different; whatever is no number is left out. */
export const parseEdges = (texts: readonly string[]): readonly number[] =>
  [...new Set(texts.filter((text) => /^-?\d{1,9}(\.\d{1,6})?$/.test(text)).map(Number))]
    .sort((a, b) => a - b)
    .slice(0, classBounds.max - 1);

/** Returns the settings that parameters stand for; whatever is absent or broken has its default. */
export function readDivisionSettings(params: Params): DivisionSettings {
  const indicator = readWord<FigureId>(params, 'of', figures);
  const other = readWord<FigureId>(params, 'with', others);
  return {
    indicator,
    base: readBase(params, 'per', basesOf(indicator)),
    method: readWord(params, 'classes', classMethods),
    classes: readNumber(params, 'n', classBounds),
    edges: parseEdges(readList(params, 'edges', classBounds.max - 1)),
    other,
    otherBase: readBase(params, 'withper', basesOf(other)),
    beside: readList(params, 'beside', besideAtMost).filter((code) => /^\d{10}$/.test(code)),
  };
}
