import type { ClassBreaks } from './class-breaks.ts';
import { classOf } from './classify.ts';

/** An area that two ways of dividing put into different classes, from 0 for the lowest. */
export interface ClassChange {
  /** Index of the value. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the values whose class differs between two sets of edges, in order: how many there are tells how much a map owes to its method.
 * Classes are compared by their place from below, so the comparison speaks clearest when both sets make as many classes.
 */
export function classChanges(
  values: readonly number[],
  before: ClassBreaks,
  after: ClassBreaks,
): readonly ClassChange[] {
  return values.flatMap((value, index) => {
    const [from, to] = [classOf(value, before), classOf(value, after)];
    return from === to ? [] : [{ index, from, to }];
  });
}
