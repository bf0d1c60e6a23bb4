import type { ClassBreaks } from './class-breaks.ts';
import { equalBreaks } from './equal-breaks.ts';
import { headTailBreaks } from './head-tail-breaks.ts';
import { jenksBreaks } from './jenks-breaks.ts';
import { manualBreaks } from './manual-breaks.ts';
import { quantileBreaks } from './quantile-breaks.ts';

/** Ways to divide values into classes. */
export const classMethods = ['quantile', 'equal', 'jenks', 'head-tail', 'manual'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** What the methods ask for: a number of classes (quantile, equal, jenks) or edges (manual). */
export interface ClassOptions {
  readonly classes: number;
  readonly edges: readonly number[];
}

/** Returns the edges of classes by a method; throws as that method does. */
export function breaksBy(
  method: ClassMethod,
  values: readonly number[],
  { classes, edges }: ClassOptions,
): ClassBreaks {
  switch (method) {
    case 'quantile':
      return quantileBreaks(values, classes);
    case 'equal':
      return equalBreaks(values, classes);
    case 'jenks':
      return jenksBreaks(values, classes);
    case 'head-tail':
      return headTailBreaks(values);
    case 'manual':
      return manualBreaks(values, edges);
  }
}
