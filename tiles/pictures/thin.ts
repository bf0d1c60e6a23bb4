import type { Point } from './frame.ts';

/** Returns the points without those nearer than a distance in pixels to one that is kept; earlier points stay. */
export function thinOut(points: readonly Point[], distance: number): readonly Point[] {
  const cells = new Map<number, Point[]>();
  const cellOf = ([x, y]: Point) => Math.floor(y / distance) * rowCells + Math.floor(x / distance);
  return points.filter((point) => {
    const cell = cellOf(point);
    const isNear = ([x, y]: Point) => Math.hypot(x - point[0], y - point[1]) < distance;
    if (neighbours.some((step) => cells.get(cell + step)?.some(isNear))) return false;
    cells.set(cell, [...(cells.get(cell) ?? []), point]);
    return true;
  });
}

/** More cells than any row of a picture has. */
const rowCells = 100_000;

const neighbours = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * rowCells + column));
