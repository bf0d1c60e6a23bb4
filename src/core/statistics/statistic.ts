/** Why a statistic has no value: it is said, never shown as 0. */
export type WhyUndefined =
  /** Every value is the same. */
  | 'constant'
  /** No area has a neighbour. */
  | 'no-neighbours'
  /** Fewer areas, points or rows than the formula needs. */
  | 'too-few'
  /** A predictor is a sum of the others, or constant. */
  | 'collinear';

/** A value, or the reason why there is none. */
export type Statistic<T> =
  | { readonly defined: true; readonly value: T }
  | { readonly defined: false; readonly reason: WhyUndefined };

export const defined = <T>(value: T): Statistic<T> => ({ defined: true, value });
export const undefinedBecause = (reason: WhyUndefined): Statistic<never> => ({ defined: false, reason });

/** Throws unless every value is a finite number. */
export function assertFinite(what: string, values: readonly number[]): void {
  const index = values.findIndex((value) => !Number.isFinite(value));
  if (index >= 0) throw new Error(`${what}: expected finite numbers, found ${values[index]} at ${index}`);
}

/** Throws unless both lists are equally long. */
export function assertSameLength(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${what}: expected ${expected} values, found ${found}`);
}

/** Returns the arithmetic mean; NaN of no values. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Returns the values less their mean; exact zeros when all values are the same. */
export function deviations(values: readonly number[]): readonly number[] {
  const first = values[0] ?? 0;
  if (values.every((value) => value === first)) return values.map(() => 0);
  const centre = mean(values);
  return values.map((value) => value - centre);
}
