import type { FeatureCollection, Polygon } from 'geojson';
import { closedRing, type Meters, type Plane } from './plane.ts';

/** A grid of regular hexagons with two sides that run north. */
export interface HexGrid {
  /** From one side to the opposite one, which is also the distance of neighbouring centres. */
  readonly sizeMeters: number;
  /** How far the grid is moved from having a hexagon around the plane's centre, in metres east and north. */
  readonly shift?: readonly [dx: number, dy: number];
}

/** The hexagons that hold points, the fullest first, from west to east in rows from the south on a tie. */
export interface HexDensity {
  readonly sizeMeters: number;
  readonly areaKm2: number;
  readonly counts: Uint32Array;
  /** In metres of the plane. */
  readonly centres: Meters;
  /** Which hexagon each point lies in. */
  readonly hexOfPoint: Uint32Array;
}

const rowHeightShare = Math.sqrt(3) / 2;

/** Returns the area of a hexagon in square kilometres. */
export const hexAreaKm2 = (sizeMeters: number): number => (sizeMeters ** 2 * rowHeightShare) / 1e6;

/** Rows are counted in the upper part of a number, columns in the lower. */
const keySpan = 2 ** 26;

/**
 * Returns how many points lie in each hexagon of a grid; every point lies in exactly one. No points give no hexagons.
 * Throws when the size is not positive or so small that the hexagons can't be counted.
 * Source: the nearest centre among two shifted lattices of rectangles; D. B. Carr et al. (1987), JASA 82(398).
 */
export function hexDensity(meters: Meters, { sizeMeters, shift = [0, 0] }: HexGrid): HexDensity {
  if (!(sizeMeters > 0)) throw new Error(`hexDensity: expected a size above 0 m, found ${sizeMeters}`);
  const rowMeters = sizeMeters * rowHeightShare;
  const counts = new Map<number, number>();
  const keys = new Float64Array(meters.length / 2);
  for (let point = 0; point < keys.length; point++) {
    const x = ((meters[2 * point] ?? 0) - shift[0]) / sizeMeters;
    const y = ((meters[2 * point + 1] ?? 0) - shift[1]) / rowMeters;
    const key = keyOf(x, y);
    keys[point] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([keyA, a], [keyB, b]) => b - a || keyA - keyB);
  const places = new Map(sorted.map(([key], place) => [key, place]));
  const centres = sorted.flatMap(([key]) => {
    const row = Math.floor(key / keySpan) - keySpan / 2;
    const column = (key % keySpan) - keySpan / 2;
    return [(column / 2) * sizeMeters + shift[0], row * rowMeters + shift[1]];
  });
  return {
    sizeMeters,
    areaKm2: hexAreaKm2(sizeMeters),
    counts: Uint32Array.from(sorted, ([, count]) => count),
    centres: Float64Array.from(centres),
    hexOfPoint: Uint32Array.from(keys, (key) => places.get(key) ?? 0),
  };
}

/** The hexagon of a place, in hexagons and rows: the nearer centre of the lattice of even rows and that of odd rows. */
function keyOf(x: number, y: number): number {
  const evenRow = 2 * Math.round(y / 2);
  const oddRow = 2 * Math.floor(y / 2) + 1;
  const evenColumn = 2 * Math.round(x);
  const oddColumn = 2 * Math.floor(x) + 1;
  const evenSquared = (x - evenColumn / 2) ** 2 + ((y - evenRow) * rowHeightShare) ** 2;
  const oddSquared = (x - oddColumn / 2) ** 2 + ((y - oddRow) * rowHeightShare) ** 2;
  const [row, column] = evenSquared <= oddSquared ? [evenRow, evenColumn] : [oddRow, oddColumn];
  if (Math.max(Math.abs(row), Math.abs(column)) >= keySpan / 2)
    throw new Error(`hexDensity: expected fewer than ${keySpan} hexagons across, found row ${row}, column ${column}`);
  return (row + keySpan / 2) * keySpan + column + keySpan / 2;
}

/** What a drawn hexagon carries. */
export interface HexProperties {
  readonly count: number;
  readonly perKm2: number;
}

/** Returns the hexagons as polygons, in the same order, each with its index as id; longitudes may pass ±180. */
export function hexPolygons(
  plane: Plane,
  { centres, counts, sizeMeters, areaKm2 }: HexDensity,
): FeatureCollection<Polygon, HexProperties> {
  const angles = Array.from({ length: 6 }, (_, corner) => corner * (Math.PI / 3) + Math.PI / 6);
  const radius = sizeMeters / Math.sqrt(3);
  const features = Array.from(counts, (count, id) => {
    const [x, y] = [centres[2 * id] ?? 0, centres[2 * id + 1] ?? 0];
    const ring = angles.map((angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const);
    return {
      type: 'Feature' as const,
      id,
      properties: { count, perKm2: count / areaKm2 },
      geometry: { type: 'Polygon' as const, coordinates: [closedRing(plane, ring)] },
    };
  });
  return { type: 'FeatureCollection', features };
}
