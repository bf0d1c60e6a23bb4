import type { Geometry, Position } from 'geojson';
import { toMercator } from '../layers/geometry/mercator.ts';

/** More rows than any zoom has, so that the order of keys is by column, then by row. */
const rows = 2 ** 25;

/** Address of a tile. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A box in the unit square of Web Mercator; x may leave 0 to 1 across the antimeridian. */
export type MercatorBox = readonly [west: number, north: number, east: number, south: number];

/** Returns the box of a geometry. */
export function mercatorBox(geometry: Geometry): MercatorBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positionsOf(geometry)) {
    const [x, y] = toMercator(position);
    west = Math.min(west, x);
    north = Math.min(north, y);
    east = Math.max(east, x);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}

/** Adds the keys of all tiles of a zoom that a box may touch; `buffer` is a part of a tile's side. */
export function addTilesOver(
  keys: Set<number>,
  box: MercatorBox,
  { zoom, buffer }: { zoom: number; buffer: number },
): void {
  const side = 2 ** zoom;
  const [west, north, east, south] = box.map((edge) => edge * side) as unknown as MercatorBox;
  const last = Math.floor(Math.min(side - 1, south + buffer));
  for (let column = Math.floor(west - buffer); column <= Math.floor(east + buffer); column++) {
    const x = ((column % side) + side) % side;
    for (let y = Math.floor(Math.max(0, north - buffer)); y <= last; y++) keys.add(x * rows + y);
  }
}

/** Returns the address of a key at its zoom. */
export function tileOfKey(key: number, zoom: number): TileAddress {
  return { z: zoom, x: Math.floor(key / rows), y: key % rows };
}

function* positionsOf(geometry: Geometry): Iterable<Position> {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) yield* positionsOf(part);
  } else {
    yield* flatten(geometry.coordinates);
  }
}

type Nested = Position | readonly Nested[];

function* flatten(coordinates: Nested): Iterable<Position> {
  if (typeof coordinates[0] === 'number') yield coordinates as Position;
  else for (const part of coordinates as readonly Nested[]) yield* flatten(part);
}
