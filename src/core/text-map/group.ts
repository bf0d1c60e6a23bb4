import { groupBy } from '../group-by.ts';
import { type Item, itemKey, pointOfItem } from '../item.ts';
import type { Coordinate } from '../model/index.ts';
import { createPointIndex } from '../proximity/point-index.ts';
import { type Sight, sightOf } from './sight.ts';

/** An item with how it is seen from the chosen place. */
export interface SightedItem {
  readonly item: Item;
  readonly sight: Sight;
}

/** Items at about the same distance: farther than `fromMeters`, up to `toMeters`, which is endless in the last group. */
export interface NearnessGroup {
  readonly fromMeters: number;
  readonly toMeters: number;
  readonly entries: readonly SightedItem[];
}

/** Items of one division by its Hangul name; null: outside the city, or not known. */
export interface DivisionGroup {
  readonly division: string | null;
  readonly entries: readonly SightedItem[];
}

/** Ends of the groups by nearness, in metres. */
const nearnessEnds = [250, 500, 1000, 2000, 5000, Number.POSITIVE_INFINITY] as const;

/** Returns the items that have a place with how they are seen, the nearest first; of equally far ones the more important first. */
export function sightedFrom(items: readonly Item[], from: Coordinate): readonly SightedItem[] {
  return items
    .flatMap((item) => {
      const point = pointOfItem(item);
      return point === null ? [] : [{ item, sight: sightOf(from, point) }];
    })
    .toSorted((a, b) => a.sight.meters - b.sight.meters || a.item.rank - b.item.rank);
}

/** Returns the items in groups by nearness, without the empty ones; each item is in exactly one. */
export function groupByNearness(sighted: readonly SightedItem[]): readonly NearnessGroup[] {
  return nearnessEnds
    .map((toMeters, index): NearnessGroup => {
      const fromMeters = nearnessEnds[index - 1] ?? 0;
      const isFirst = index === 0;
      const isWithin = (meters: number) => meters <= toMeters && (isFirst || meters > fromMeters);
      return { fromMeters, toMeters, entries: sighted.filter(({ sight }) => isWithin(sight.meters)) };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** Returns the items by division, the one with the nearest item first, what is of none last. */
export function groupByDivision(sighted: readonly SightedItem[]): readonly DivisionGroup[] {
  const groups = [...groupBy(sighted, ({ item }) => item.division)].map(([division, entries]) => ({
    division,
    entries,
  }));
  return groups.toSorted((a, b) => Number(a.division === null) - Number(b.division === null));
}

/** Returns what finds, for an item, the nearest other one among some items, and how it is seen from there; null where there is none. */
export function neighboursAmong(items: readonly Item[]): (item: Item) => SightedItem | null {
  const placed = items.filter(({ position }) => position !== null);
  const index = createPointIndex(placed.map((item) => pointOfItem(item) ?? [0, 0]));
  return (item) => {
    const point = pointOfItem(item);
    if (point === null) return null;
    const key = itemKey(item);
    const [hit] = index.nearest(point, 1, (at) => {
      const other = placed[at];
      return other !== undefined && itemKey(other) !== key;
    });
    const other = hit === undefined ? undefined : placed[hit.index];
    const place = other === undefined ? null : pointOfItem(other);
    return other === undefined || place === null ? null : { item: other, sight: sightOf(point, place) };
  };
}
