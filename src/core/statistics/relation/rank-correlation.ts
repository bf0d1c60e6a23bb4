import { studentTwoSided } from '../distributions/p-values.ts';
import { assertFinite, assertSameLength, defined, deviations, type Statistic, undefinedBecause } from '../statistic.ts';

/** How steadily one value rises with another. */
export interface RankCorrelation {
  /** From −1 to 1. */
  readonly rho: number;
  /** Two-sided, by Student's t: rough below some ten rows. */
  readonly p: number;
  readonly n: number;
}

/**
 * Returns Spearman's rank correlation; equal values share their mean rank.
 * Undefined with fewer than three rows or when either list is constant. Throws when lengths differ or values are not finite.
 * Source: C. Spearman (1904), American Journal of Psychology 15; p: M. G. Kendall (1948), Rank Correlation Methods.
 */
export function rankCorrelation(a: readonly number[], b: readonly number[]): Statistic<RankCorrelation> {
  assertSameLength('rankCorrelation', b.length, a.length);
  assertFinite('rankCorrelation', a);
  assertFinite('rankCorrelation', b);
  const n = a.length;
  if (n < 3) return undefinedBecause('too-few');
  const [x, y] = [deviations(ranks(a)), deviations(ranks(b))];
  const sum = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((total, value, index) => total + value * (q[index] ?? 0), 0);
  const [xx, yy] = [sum(x, x), sum(y, y)];
  if (xx === 0 || yy === 0) return undefinedBecause('constant');
  const rho = Math.max(-1, Math.min(1, sum(x, y) / Math.sqrt(xx * yy)));
  const p = Math.abs(rho) === 1 ? 0 : studentTwoSided(rho * Math.sqrt((n - 2) / (1 - rho ** 2)), n - 2);
  return defined({ rho, p, n });
}

/** Returns the rank of every value from 1 for the least; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const result = values.map(() => 0);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && values[order[next] ?? 0] === values[order[first] ?? 0]) next++;
    for (const index of order.slice(first, next)) result[index] = (first + next + 1) / 2;
    first = next;
  }
  return result;
}
