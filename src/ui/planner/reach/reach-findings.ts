import type { Position } from 'geojson';
import type { AreaFound, Missing, WayFound, WaysFound } from '../../../analysis/reach-jobs.ts';
import type { AreaCount } from '../../../core/proximity/index.ts';
import type { ReachPoints } from './reach-points.ts';

/** Below so many the figures of an area say little. */
export const smallCount = 5;

/** A category with what an area holds of it. */
export type CategoryRow = AreaCount & { readonly category: string };

/** Returns every category with what an area holds of it, the most frequent first, then by name. */
export function categoryRows(
  { categories }: Pick<AreaFound, 'categories'>,
  points: ReachPoints,
): readonly CategoryRow[] {
  return categories
    .map(({ code, ...count }) => ({ category: points.categories[code] ?? '', ...count }))
    .toSorted((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1));
}

/** A category that is compared with the median place of the city. */
export type GapRow = Omit<Missing['gaps'][number], 'code'> & { readonly category: string };

/** Returns every category with what is missing of it, in the order of the answer. */
export const gapRows = ({ gaps }: Missing, points: ReachPoints): readonly GapRow[] =>
  gaps.map(({ code, ...gap }) => ({ category: points.categories[code] ?? '', ...gap }));

/** Returns the line of a way; none without one. */
export function lineOf({ way }: WayFound, { lonLats }: WaysFound): Position[] {
  if (way === null) return [];
  return Array.from({ length: way.to - way.from }, (_, at) => {
    const first = 2 * (way.from + at);
    return [lonLats[first] ?? Number.NaN, lonLats[first + 1] ?? Number.NaN];
  });
}
