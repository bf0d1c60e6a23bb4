/** Deepest zoom whose tile ids are still exact as JavaScript numbers: all ids up to it stay below 2^53. */
export const MAX_TILE_ZOOM = 26;

/** Address of one map tile: zoom, column from the west, row from the north. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Returns the PMTiles id of a tile: its place on the Hilbert curves of all zooms, one after the other.
 *
 * Throws a RangeError that names the tile when z is no whole number of 0–26, or x or y lies outside the zoom's grid.
 * Source: PMTiles specification, version 3.
 */
export function tileIdOf({ z, x, y }: TileAddress): number {
  checkAddress(z, x, y);
  let column = x;
  let row = y;
  let position = 0;
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (column & side) !== 0;
    const low = (row & side) !== 0;
    const quadrant = right ? (low ? 2 : 3) : low ? 1 : 0;
    position += quadrant * side * side;
    column %= side;
    row %= side;
    if (!low) [column, row] = turned(side, right, column, row);
  }
  return firstTileId(z) + position;
}

/**
 * Returns the address of a PMTiles id.
 *
 * Throws a RangeError when the id is no whole number, negative, or deeper than zoom 26.
 */
export function tileAddressOf(tileId: number): TileAddress {
  if (!Number.isSafeInteger(tileId) || tileId < 0 || tileId >= firstTileId(MAX_TILE_ZOOM + 1)) {
    throw new RangeError(`Tile id ${tileId}: expected a whole number of a zoom from 0 to ${MAX_TILE_ZOOM}`);
  }
  let z = 0;
  while (tileId >= firstTileId(z + 1)) z++;
  let rest = tileId - firstTileId(z);
  let x = 0;
  let y = 0;
  for (let side = 1; side < 2 ** z; side *= 2) {
    const quadrant = rest % 4;
    rest = Math.floor(rest / 4);
    const right = quadrant >= 2;
    const low = quadrant === 1 || quadrant === 2;
    if (!low) [x, y] = turned(side, right, x, y);
    if (right) x += side;
    if (low) y += side;
  }
  return { z, x, y };
}

/** Returns the id of the first tile of a zoom, which is the number of tiles of all zooms above it. */
export function firstTileId(z: number): number {
  return (4 ** z - 1) / 3;
}

function turned(side: number, flip: boolean, x: number, y: number): [number, number] {
  return flip ? [side - 1 - y, side - 1 - x] : [y, x];
}

function checkAddress(z: number, x: number, y: number): void {
  const tile = `Tile ${z}/${x}/${y}`;
  if (!isWithin(z, MAX_TILE_ZOOM)) {
    throw new RangeError(`${tile}: expected a whole zoom from 0 to ${MAX_TILE_ZOOM}, found ${z}`);
  }
  const last = 2 ** z - 1;
  if (!isWithin(x, last)) throw new RangeError(`${tile}: expected a whole x from 0 to ${last}, found ${x}`);
  if (!isWithin(y, last)) throw new RangeError(`${tile}: expected a whole y from 0 to ${last}, found ${y}`);
}

function isWithin(value: number, last: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= last;
}
