import { type Bbox, isInBbox } from './geo/bbox.ts';
import { type Item, pointOfItem } from './item.ts';

/** Longitude span of more than a turn: the whole globe is in view. */
const wholeTurn = 359;

/** A difference of longitudes the short way round, in degrees. */
const shortWay = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

/** Whether a point lies in a visible box; boxes may run beyond ±180°. */
export function isInView([lon, lat]: readonly [number, number], [west, south, east, north]: Bbox): boolean {
  if (east - west >= wholeTurn) return lat >= south && lat <= north;
  return [-360, 0, 360].some((turn) => isInBbox([lon + turn, lat], [west, south, east, north]));
}

/** The items to list for a visible box, most important and then nearest to its middle first; all when there is no box. */
export function itemsInView(items: readonly Item[], box: Bbox | null): readonly Item[] {
  const middle = box === null ? null : ([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const);
  const away = (item: Item): number => {
    const point = pointOfItem(item);
    return point === null || middle === null ? 0 : Math.hypot(shortWay(point[0] - middle[0]), point[1] - middle[1]);
  };
  return items
    .filter((item) => {
      const point = pointOfItem(item);
      return point !== null && (box === null || isInView(point, box));
    })
    .map((item) => ({ item, order: away(item) }))
    .sort((a, b) => a.item.rank - b.item.rank || a.order - b.order)
    .map(({ item }) => item);
}
