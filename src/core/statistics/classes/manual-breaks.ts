import { ascending, type ClassBreaks, withoutRepeats } from './class-breaks.ts';

/**
 * Returns edges set by hand together with the least and the greatest value. Edges may come in any order; those outside the values or
 * at their ends make no class and are left out.
 * Throws without values and for values or edges that are not finite.
 * Source: classes by convention, such as thresholds of a statute.
 */
export function manualBreaks(values: readonly number[], edges: readonly number[]): ClassBreaks {
  const sorted = ascending('manualBreaks', values);
  const [least = 0, most = least] = [sorted[0], sorted.at(-1)];
  const inner = edges.length === 0 ? [] : ascending('manualBreaks', edges);
  return withoutRepeats([least, ...inner.filter((edge) => edge > least && edge < most), most]);
}
