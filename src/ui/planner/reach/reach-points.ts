import { type Item, pointOfItem } from '../../../core/item.ts';
import type { Coordinate, Language } from '../../../core/model/index.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import type { ReachSet } from '../../../state/planner/reach-params.ts';

/** Points that are counted, as the worker holds them, and what the page knows of each. No object a point: there may be 100,000. */
export interface ReachPoints {
  /** What the worker knows them by. */
  readonly id: string;
  readonly lonLats: Float64Array;
  readonly codes: Uint16Array;
  /** The categories of the codes. */
  readonly categories: readonly string[];
  /** How many have no place. */
  readonly unplaced: number;
  /** Null for a point of the own file. */
  readonly itemAt: (index: number) => Item | null;
  /** Empty where it has none. */
  readonly nameAt: (index: number, language: Language) => string;
}

/** Returns the records of a set; a place that is only known to the middle of an area counts like any other. */
export function pointsOfSet(items: readonly Item[], set: Exclude<ReachSet, 'own'>): ReachPoints {
  const all = items.filter(({ kind }) => kind === set);
  const placed = all.flatMap((item) => {
    const point = pointOfItem(item);
    return point === null ? [] : [{ item, point }];
  });
  const categories = [...new Set(placed.map(({ item }) => item.category))];
  return {
    id: `reach-${set}`,
    lonLats: Float64Array.from(placed.flatMap(({ point }) => point)),
    codes: Uint16Array.from(placed, ({ item }) => categories.indexOf(item.category)),
    categories,
    unplaced: all.length - placed.length,
    itemAt: (index) => placed[index]?.item ?? null,
    nameAt: (index, language) => placed[index]?.item.name[language] ?? '',
  };
}

/** Returns the points of the own file; none while it is not there. */
export function pointsOfFile(own: NamedPoints | undefined): ReachPoints {
  const categories = (own?.categories ?? []).map((category) =>
    category.words === 'own' ? category.name : category.id,
  );
  return {
    id: 'reach-own',
    lonLats: own?.lonLats ?? new Float64Array(0),
    codes: own?.codes ?? new Uint16Array(0),
    categories: categories.length === 0 ? [''] : categories,
    unplaced: own?.withoutPlace ?? 0,
    itemAt: () => null,
    nameAt: (index) => own?.names?.[index] ?? '',
  };
}

/** Returns where a point lies. */
export const pointAt = ({ lonLats }: Pick<ReachPoints, 'lonLats'>, index: number): Coordinate => [
  lonLats[2 * index] ?? Number.NaN,
  lonLats[2 * index + 1] ?? Number.NaN,
];
