import type { Polygon } from 'geojson';
import type { CodedArea } from '../../../src/core/geo/polygons.ts';

/** A rectangle `[west, south, east, north]` as a polygon. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** A grid of square areas with a side of 0.01° from 128° E, 35° N, coded `column-row`; neighbours share their corners. */
export const gridAreas = (columns: number, rows: number): readonly CodedArea[] =>
  Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [west, east] = [128 + column / 100, 128 + (column + 1) / 100];
    const [south, north] = [35 + row / 100, 35 + (row + 1) / 100];
    return { code: `${column}-${row}`, geometry: box(west, south, east, north) };
  });
