import type { Bbox } from '../geo/bbox.ts';
import { compassIndex, initialBearing } from '../geo/bearing.ts';
import { distanceMeters } from '../geo/distance.ts';
import { type Item, itemKey, pointOfItem } from '../item.ts';
import type { Coordinate } from '../model/index.ts';
import { isInView } from '../viewport.ts';

/** A place seen from the middle of the map. */
export interface Placed {
  readonly item: Item;
  readonly meters: number;
  /** One of eight winds, 0 north; seen from the middle. */
  readonly compass: number;
}

/** The items in a visible box (null: everywhere) that have a point, the nearest to the middle first. */
export function outwards(items: readonly Item[], box: Bbox | null, middle: Coordinate): readonly Placed[] {
  return items
    .flatMap((item): Placed[] => {
      const point = pointOfItem(item);
      if (point === null || (box !== null && !isInView(point, box))) return [];
      return [{ item, meters: distanceMeters(middle, point), compass: compassIndex(initialBearing(middle, point)) }];
    })
    .sort((a, b) => a.meters - b.meters || (itemKey(a.item) < itemKey(b.item) ? -1 : 1));
}

/**
 * Index of the next of a number of things, round and round: from a known index by one (±1); from none (-1) the first or the
 * last. -1 where there is nothing.
 */
export function turn(index: number, by: 1 | -1, length: number): number {
  if (length === 0) return -1;
  if (index < 0) return by === 1 ? 0 : length - 1;
  return (index + by + length) % length;
}
