/**
 * Returns the p-values, in order, corrected so that calling those at most q significant gives, on average, at most the share q of
 * false findings. An absent one (an island) stays null and does not count as a test.
 * Throws when a p-value is not from 0 to 1.
 * Source: Y. Benjamini and Y. Hochberg (1995), Controlling the false discovery rate, JRSS B 57(1), as adjusted p-values.
 */
export function benjaminiHochberg(ps: readonly (number | null)[]): readonly (number | null)[] {
  const tested = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  const wrong = tested.find(({ p }) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new Error(`benjaminiHochberg: expected p from 0 to 1, found ${wrong.p}`);
  const falling = tested.toSorted((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = ps.map(() => null);
  let least = 1;
  for (const [place, { p, index }] of falling.entries()) {
    least = Math.min(least, (tested.length / (tested.length - place)) * p);
    adjusted[index] = least;
  }
  return adjusted;
}
