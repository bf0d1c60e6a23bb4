import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInBbox } from '../../../src/core/geo/bbox.ts';
import type { Item } from '../../../src/core/item.ts';
import { outwards, turn } from '../../../src/core/keys/in-turn.ts';

const at = (id: string, lon: number, lat: number): Item => ({
  kind: 'site',
  id,
  name: { ko: id, en: id, ja: id, zh: id },
  category: 'toilet',
  position: { lon, lat, precisionMeters: 10, certainty: 'surveyed' },
  rank: 1,
  division: null,
  keywords: [],
});

const point = fc.tuple(
  fc.double({ min: 128, max: 128.2, noNaN: true }),
  fc.double({ min: 35, max: 35.3, noNaN: true }),
);

describe('places outwards from the middle', () => {
  it('tells how far and which way', () => {
    const [first, second] = outwards([at('north', 128.1, 35.21), at('east', 128.105, 35.2)], null, [128.1, 35.2]);
    // A degree of latitude has 111.2 km; one of longitude at 35.2° north 90.9 km.
    expect(first?.item.id).toBe('east');
    expect(first?.meters).toBeCloseTo(454.4, 0);
    expect(first?.compass).toBe(2);
    expect(second?.meters).toBeCloseTo(1112, 0);
    expect(second?.compass).toBe(0);
  });

  it('has everything in the box once, from near to far, in whatever order it comes', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), point, (points, middle) => {
        const items = points.map(([lon, lat], index) => at(`p${index}`, lon, lat));
        const box = [128.02, 35.02, 128.15, 35.2] as const;
        const placed = outwards(items, [...box], middle);
        expect(placed.map(({ meters }) => meters)).toEqual(
          placed.map(({ meters }) => meters).toSorted((a, b) => a - b),
        );
        expect(new Set(placed.map(({ item }) => item.id)).size).toBe(placed.length);
        expect(placed).toHaveLength(points.filter((candidate) => isInBbox(candidate, [...box])).length);
        expect(outwards(items.toReversed(), [...box], middle).map(({ item }) => item.id)).toEqual(
          placed.map(({ item }) => item.id),
        );
      }),
    );
  });
});

describe('one after the other', () => {
  it('comes by each thing once and back to where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom(1 as const, -1 as const), (length, by) => {
        const visited = new Set<number>();
        let index = -1;
        for (let step = 0; step < length; step++) {
          index = turn(index, by, length);
          visited.add(index);
        }
        expect(visited.size).toBe(length);
        expect(turn(index, by, length)).toBe(by === 1 ? 0 : length - 1);
      }),
    );
    expect(turn(-1, 1, 0)).toBe(-1);
    expect(turn(3, -1, 0)).toBe(-1);
  });
});
