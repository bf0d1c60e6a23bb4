import { type TileAddress, tileIdOf } from '../archive/hilbert.ts';
import { StreetsError } from './errors.ts';

/** Corners of an area in degrees: [west, south, east, north]. */
export type Area = readonly [west: number, south: number, east: number, north: number];

/** Jinju with its surroundings, as the street map shows it. */
export const JINJU_AREA: Area = [127.86, 35.04, 128.39, 35.36];
/** Deepest zoom of Protomaps' street maps. */
export const STREETS_MAX_ZOOM = 15;

const MERCATOR_LIMIT = 85.0511;

/** Returns the area that `west,south,east,north` names. Throws a StreetsError when the text is no area. */
export function parseArea(text: string): Area {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const isArea =
    numbers.length === 4 &&
    west >= -180 &&
    west < east &&
    east <= 180 &&
    south >= -MERCATOR_LIMIT &&
    south < north &&
    north <= MERCATOR_LIMIT;
  if (isArea) return [west, south, east, north];
  throw new StreetsError({
    problem: 'The area is not valid.',
    place: '--bbox',
    found: text,
    expected: `west,south,east,north in degrees, west < east, south < north, latitudes within ±${MERCATOR_LIMIT}`,
    advice: `for example --bbox=${JINJU_AREA.join(',')}`,
  });
}

/** Columns and rows of tiles, first and last included. */
interface TileBlock {
  readonly z: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the block of tiles of one zoom that an area touches. */
function tileBlockOf([west, south, east, north]: Area, z: number): TileBlock {
  const topLeft = tileAt(west, north, z);
  const bottomRight = tileAt(east, south, z);
  return { z, left: topLeft.x, right: bottomRight.x, top: topLeft.y, bottom: bottomRight.y };
}

/** Returns how many tiles of the zooms 0 to maxZoom an area touches. */
export function countTiles(area: Area, maxZoom: number): number {
  return zooms(maxZoom)
    .map((z) => tileBlockOf(area, z))
    .reduce((sum, { left, right, top, bottom }) => sum + (right - left + 1) * (bottom - top + 1), 0);
}

/** Returns the PMTiles ids of the tiles of the zooms 0 to maxZoom that an area touches, rising. */
export function tileIdsOf(area: Area, maxZoom: number): number[] {
  const tileIds: number[] = [];
  for (const z of zooms(maxZoom)) {
    const { left, right, top, bottom } = tileBlockOf(area, z);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) tileIds.push(tileIdOf({ z, x, y }));
    }
  }
  return tileIds.sort((a, b) => a - b);
}

function zooms(maxZoom: number): number[] {
  return Array.from({ length: maxZoom + 1 }, (_, z) => z);
}

function tileAt(lon: number, lat: number, z: number): TileAddress {
  const side = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const x = ((lon + 180) / 360) * side;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side;
  const within = (value: number) => Math.min(side - 1, Math.max(0, Math.floor(value)));
  return { z, x: within(x), y: within(y) };
}
