import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/geo/distance.ts';
import { type Item, itemKey, pointOfItem } from '../../../src/core/item.ts';
import { groupByDivision, groupByNearness, neighboursAmong, sightedFrom } from '../../../src/core/text-map/group.ts';
import { sightOf } from '../../../src/core/text-map/sight.ts';

const from = [128.08, 35.19] as const;
const itemArb = fc.record({
  lon: fc.double({ min: 127.9, max: 128.3, noNaN: true }),
  lat: fc.double({ min: 35, max: 35.4, noNaN: true }),
  rank: fc.integer({ min: 1, max: 4 }),
  division: fc.option(fc.constantFrom('가동', '나면', '다읍')),
  isPlaced: fc.boolean(),
});
const itemsArb = fc.array(itemArb, { maxLength: 40 }).map((drafts) =>
  drafts.map(
    ({ lon, lat, rank, division, isPlaced }, index): Item => ({
      kind: 'site',
      id: String(index),
      name: { ko: 'ㄱ', en: 'a', ja: 'a', zh: 'a' },
      category: 'toilet',
      position: isPlaced ? { lon, lat, precisionMeters: 10, certainty: 'surveyed' } : null,
      rank,
      division,
      keywords: [],
    }),
  ),
);

describe('sightOf', () => {
  // One minute of latitude is a nautical mile of about 1,853 m on the sphere of the IUGG.
  it.each([
    [[128.08, 35.19 + 1 / 60], 1853, 0],
    [[128.08, 35.19 - 1 / 60], 1853, 4],
    [[128.08 + 0.01, 35.19], 909, 2],
    [[128.08 - 0.01, 35.19], 909, 6],
    [[128.0801, 35.19], 9, null],
  ] as const)('%o is %d m away, wind %s', (to, meters, wind) => {
    const sight = sightOf(from, to);
    expect(Math.round(sight.meters)).toBe(meters);
    expect(sight.wind).toBe(wind);
  });
});

describe('groups', () => {
  it('hold every item that has a place exactly once, the nearest first', () => {
    fc.assert(
      fc.property(itemsArb, (items) => {
        const sighted = sightedFrom(items, from);
        const placed = items.filter(({ position }) => position !== null).map(itemKey);
        expect(sighted.map(({ item }) => itemKey(item)).toSorted()).toEqual(placed.toSorted());
        const meters = sighted.map(({ sight }) => sight.meters);
        expect(meters).toEqual(meters.toSorted((a, b) => a - b));
        for (const groups of [groupByNearness(sighted), groupByDivision(sighted)]) {
          const keys = groups.flatMap(({ entries }) => entries.map(({ item }) => itemKey(item)));
          expect(keys.toSorted()).toEqual(placed.toSorted());
          expect(groups.every(({ entries }) => entries.length > 0)).toBe(true);
        }
        for (const { fromMeters, toMeters, entries } of groupByNearness(sighted)) {
          for (const { sight } of entries) {
            expect(sight.meters).toBeLessThanOrEqual(toMeters);
            if (fromMeters > 0) expect(sight.meters).toBeGreaterThan(fromMeters);
          }
        }
        for (const { division, entries } of groupByDivision(sighted))
          expect(entries.every(({ item }) => item.division === division)).toBe(true);
      }),
    );
  });

  it('of divisions end with what is of none', () => {
    fc.assert(
      fc.property(itemsArb, (items) => {
        const divisions = groupByDivision(sightedFrom(items, from)).map(({ division }) => division);
        expect(divisions.indexOf(null) === -1 || divisions.indexOf(null) === divisions.length - 1).toBe(true);
      }),
    );
  });
});

describe('neighboursAmong', () => {
  it('finds the nearest other item, as trying all does', () => {
    fc.assert(
      fc.property(itemsArb, (items) => {
        const neighbourOf = neighboursAmong(items);
        for (const item of items) {
          const point = pointOfItem(item);
          const others = items
            .filter((other) => other !== item && other.position !== null)
            .map((other) => distanceMeters(point ?? [0, 0], pointOfItem(other) ?? [0, 0]));
          const next = neighbourOf(item);
          if (point === null || others.length === 0) expect(next).toBeNull();
          else expect(next?.sight.meters).toBeCloseTo(Math.min(...others), 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});
