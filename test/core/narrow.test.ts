import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, facets } from '../../src/core/facets.ts';
import { facetCounts, narrow, withoutEach } from '../../src/core/narrow.ts';

type Thing = readonly Facet[];
const has = (thing: Thing, facet: Facet): boolean => thing.includes(facet);
const things = fc.array(fc.subarray([...facets]), { maxLength: 30 });
const asked = fc.subarray([...facets]);

describe('facets', () => {
  it('count what a press of each would leave', () => {
    fc.assert(
      fc.property(things, asked, (all, chosen) => {
        const counts = facetCounts(all, chosen, has);
        for (const facet of facets) expect(counts[facet]).toBe(narrow(all, [...chosen, facet], has).length);
      }),
    );
  });

  it('tell what there is without each, most first, never less than with it', () => {
    fc.assert(
      fc.property(things, asked, (all, chosen) => {
        const left = withoutEach(all, chosen, has);
        expect(left.map(({ facet }) => facet).toSorted()).toEqual([...chosen].toSorted());
        const numbers = left.map(({ count }) => count);
        expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
        for (const { count } of left) expect(count).toBeGreaterThanOrEqual(narrow(all, chosen, has).length);
      }),
    );
  });

  it('leave everything when none is asked for', () => {
    expect(narrow([['open'], []] as Thing[], [], has)).toHaveLength(2);
  });
});
