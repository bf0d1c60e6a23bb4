import { type Facet, facets } from './facets.ts';

/** Whether an item has what a facet asks for. */
export type FacetTest<T> = (item: T, facet: Facet) => boolean;

/** The items that have everything that is asked for. */
export const narrow = <T>(items: readonly T[], asked: readonly Facet[], has: FacetTest<T>): readonly T[] =>
  items.filter((item) => asked.every((facet) => has(item, facet)));

/** How many items would be left with each facet on top of those that are asked for. */
export function facetCounts<T>(
  items: readonly T[],
  asked: readonly Facet[],
  has: FacetTest<T>,
): Readonly<Record<Facet, number>> {
  const left = narrow(items, asked, has);
  const count = (facet: Facet) => left.filter((item) => has(item, facet)).length;
  return Object.fromEntries(facets.map((facet) => [facet, count(facet)])) as Record<Facet, number>;
}

/** For each facet that is asked for, how many items there would be without it; most first. */
export function withoutEach<T>(
  items: readonly T[],
  asked: readonly Facet[],
  has: FacetTest<T>,
): readonly { readonly facet: Facet; readonly count: number }[] {
  return asked
    .map((facet) => ({
      facet,
      count: narrow(
        items,
        asked.filter((other) => other !== facet),
        has,
      ).length,
    }))
    .toSorted((a, b) => b.count - a.count);
}
