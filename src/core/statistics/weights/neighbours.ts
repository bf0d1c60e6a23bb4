/** For every area the indices of its neighbours, ascending, without itself. */
export type Neighbours = readonly (readonly number[])[];

/** Returns the indices of the areas without a neighbour. */
export const islandsOf = (neighbours: Neighbours): readonly number[] =>
  neighbours.flatMap((list, area) => (list.length === 0 ? [area] : []));

/** Returns neighbours from pairs, each taken in both directions; pairs may come twice. */
export function neighboursFromPairs(count: number, pairs: Iterable<readonly [number, number]>): Neighbours {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const [a, b] of pairs) {
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
}
