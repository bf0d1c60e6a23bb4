import type { Coordinate } from '../model/index.ts';

/** `[west, south, east, north]` in WGS84 degrees; never across the antimeridian. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Returns the smallest box around the coordinates; throws when there are none. */
export function bboxOf(coordinates: Iterable<readonly number[]>): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = Number.NaN, lat = Number.NaN] of coordinates) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  if (!(west <= east && south <= north)) throw new Error(`bboxOf: expected finite coordinates, found ${[west, south]}`);
  return [west, south, east, north];
}

/** Returns true when the point lies in the box or on its edge. */
export function isInBbox([lon, lat]: Coordinate, [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
