import { ascending, assertClasses, type ClassBreaks, withoutRepeats } from './class-breaks.ts';

/**
 * Returns the edges of classes with about as many values each. Where many values are equal, edges coincide and there are fewer classes.
 * Throws without values, for values that are not finite and for less than one class.
 * Source: R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), definition 7.
 */
export function quantileBreaks(values: readonly number[], classes: number): ClassBreaks {
  assertClasses('quantileBreaks', classes);
  const sorted = ascending('quantileBreaks', values);
  const edges = Array.from({ length: classes + 1 }, (_, index) => {
    const place = ((sorted.length - 1) * index) / classes;
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below + (above - below) * (place - Math.floor(place));
  });
  return withoutRepeats(edges);
}
