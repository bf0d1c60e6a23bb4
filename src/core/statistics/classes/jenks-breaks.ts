import { ascending, assertClasses, type ClassBreaks } from './class-breaks.ts';

/**
 * Returns the edges of the classes within which values differ least: the sum of squared distances to the class means is the smallest
 * possible. Edges lie halfway between the values on their sides. With fewer different values than classes, each has its own class.
 * Time grows with classes times the square of the number of different values.
 * Throws without values, for values that are not finite and for less than one class.
 * Source: W. D. Fisher (1958), On grouping for maximum homogeneity, JASA 53; natural breaks of G. F. Jenks (1977).
 */
export function jenksBreaks(values: readonly number[], classes: number): ClassBreaks {
  assertClasses('jenksBreaks', classes);
  const sorted = ascending('jenksBreaks', values);
  const distinct = sorted.filter((value, index) => value !== sorted[index - 1]);
  const [least = 0, most = least] = [distinct[0], distinct.at(-1)];
  if (distinct.length === 1) return [least];
  const starts = classStarts(sorted, distinct, Math.min(classes, distinct.length));
  const inner = starts.slice(1).map((start) => ((distinct[start - 1] ?? 0) + (distinct[start] ?? 0)) / 2);
  return [least, ...inner, most];
}

/** Running sums of counts, values and squares, for the cost of any run of different values. */
function costs(sorted: readonly number[], distinct: readonly number[]): (from: number, to: number) => number {
  const length = distinct.length + 1;
  const [count, sum, squares] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  // Counted from the mean, because squares of large numbers would cost digits.
  const centre = sorted.reduce((total, value) => total + value, 0) / sorted.length;
  let place = 0;
  for (const [index, value] of distinct.entries()) {
    const first = place;
    while (sorted[place] === value) place++;
    const [times, offset] = [place - first, value - centre];
    count[index + 1] = (count[index] ?? 0) + times;
    sum[index + 1] = (sum[index] ?? 0) + times * offset;
    squares[index + 1] = (squares[index] ?? 0) + times * offset ** 2;
  }
  return (from, to) => {
    const [n, s] = [(count[to] ?? 0) - (count[from] ?? 0), (sum[to] ?? 0) - (sum[from] ?? 0)];
    return (squares[to] ?? 0) - (squares[from] ?? 0) - s ** 2 / n;
  };
}

/** Returns the index of the first different value of each class. */
function classStarts(sorted: readonly number[], distinct: readonly number[], classes: number): readonly number[] {
  const m = distinct.length;
  const cost = costs(sorted, distinct);
  let best = Float64Array.from({ length: m + 1 }, (_, to) => (to === 0 ? 0 : cost(0, to)));
  const lastStarts: Uint32Array[] = [new Uint32Array(m + 1)];
  for (let made = 2; made <= classes; made++) {
    const next = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const starts = new Uint32Array(m + 1);
    for (let to = made; to <= m; to++) {
      for (let from = made - 1; from < to; from++) {
        const total = (best[from] ?? 0) + cost(from, to);
        if (total < (next[to] ?? 0)) [next[to], starts[to]] = [total, from];
      }
    }
    best = next;
    lastStarts.push(starts);
  }
  const result: number[] = [];
  for (let [made, to] = [classes, m]; made >= 1; made--) {
    to = lastStarts[made - 1]?.[to] ?? 0;
    result.unshift(to);
  }
  return result;
}
