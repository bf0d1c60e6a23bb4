import { compassIndex, initialBearing } from '../../src/core/geo/bearing.ts';
import { distanceMeters } from '../../src/core/geo/distance.ts';
import { type Item, itemKey, pointOfItem } from '../../src/core/item.ts';

/** Another thing with the way to it as the crow flies. */
export interface Neighbour {
  readonly item: Item;
  readonly meters: number;
  /** One of eight winds as `compassIndex` counts them; null where both stand at the same point. */
  readonly wind: number | null;
}

/** Returns the `count` nearest other things of these kinds, nearest first; none where the thing has no place. */
export function nearestTo(
  thing: Item,
  things: readonly Item[],
  kinds: readonly string[],
  count: number,
): readonly Neighbour[] {
  const from = pointOfItem(thing);
  if (from === null) return [];
  return things
    .flatMap((item): Neighbour[] => {
      const to = pointOfItem(item);
      if (to === null || itemKey(item) === itemKey(thing) || !kinds.includes(item.kind)) return [];
      const meters = distanceMeters(from, to);
      return [{ item, meters, wind: meters < 1 ? null : compassIndex(initialBearing(from, to)) }];
    })
    .sort((a, b) => a.meters - b.meters)
    .slice(0, count);
}
