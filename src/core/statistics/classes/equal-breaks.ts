import { ascending, assertClasses, type ClassBreaks, withoutRepeats } from './class-breaks.ts';

/**
 * Returns the edges of classes equally wide. Throws without values, for values that are not finite and for less than one class.
 * Source: equal intervals; T. A. Slocum et al. (2009), Thematic Cartography and Geovisualization, chapter 4.
 */
export function equalBreaks(values: readonly number[], classes: number): ClassBreaks {
  assertClasses('equalBreaks', classes);
  const sorted = ascending('equalBreaks', values);
  const [least = 0, most = least] = [sorted[0], sorted.at(-1)];
  const inner = Array.from({ length: classes - 1 }, (_, index) => least + ((most - least) * (index + 1)) / classes);
  return withoutRepeats([least, ...inner, most]);
}
