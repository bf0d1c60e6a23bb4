import { assertClasses, type ClassBreaks, withoutRepeats } from './class-breaks.ts';
import { quantileBreaks } from './quantile-breaks.ts';

/**
 * Returns quantile edges for counts of which many are 0: where the zeros alone fill more than one class they become the first
 * class, and the values above them are divided into the others. Elsewhere the same as `quantileBreaks`, and it throws as that does.
 */
export function quantilesAboveNone(values: readonly number[], classes: number): ClassBreaks {
  assertClasses('quantilesAboveNone', classes);
  const above = values.filter((value) => value > 0);
  const zeros = values.filter((value) => value === 0).length;
  const isCount = zeros + above.length === values.length;
  if (!isCount || above.length === 0 || classes < 2 || zeros <= values.length / classes) {
    return quantileBreaks(values, classes);
  }
  // No more classes than there are different values: the others would hold nothing.
  const [least = 0, ...others] = quantileBreaks(above, Math.min(classes - 1, new Set(above).size));
  return others.length === 0 ? [0, least / 2, least] : withoutRepeats([0, least, ...others]);
}
