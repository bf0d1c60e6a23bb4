import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneErrorAway } from '../../../src/core/search/near.ts';

/** Distance by optimal string alignment. Source: the textbook table of Damerau and Levenshtein. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      const row = table[i];
      if (row !== undefined) row[j] = best;
    }
  }
  return cell(a.length, b.length);
}

describe('isOneErrorAway', () => {
  it('agrees with the distance of the textbook', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ㅊ'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isOneErrorAway(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['toilt', 'tooilet', 'toilwt', 'tiolet'])('takes %s for toilet', (typed) => {
    expect(isOneErrorAway('toilet', typed)).toBe(true);
  });
});
