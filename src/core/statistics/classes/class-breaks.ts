import { assertFinite } from '../statistic.ts';

/**
 * Edges of classes, ascending and all different: the least value, the edges between the classes, the greatest value.
 * One class has two edges. A single edge stands for values that are all the same.
 */
export type ClassBreaks = readonly number[];

/** Returns the values in ascending order. Throws when there is none or one is not finite. */
export function ascending(what: string, values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new Error(`${what}: expected at least one value, found none`);
  assertFinite(what, values);
  return values.toSorted((a, b) => a - b);
}

/** Throws unless the number of classes is a whole number from 1. */
export function assertClasses(what: string, classes: number): void {
  if (!(Number.isInteger(classes) && classes >= 1)) {
    throw new Error(`${what}: expected at least 1 class, found ${classes}`);
  }
}

/** Returns ascending edges without repetitions: equal edges would be classes that hold nothing. */
export const withoutRepeats = (edges: readonly number[]): ClassBreaks =>
  edges.filter((edge, index) => edge !== edges[index - 1]);

/** Returns how many classes edges make. */
export const classCount = (breaks: ClassBreaks): number => Math.max(1, breaks.length - 1);
