import { meet, type Point } from './plane.ts';

/** A line from one point to another. */
export type Segment = readonly [Point, Point];

/** Segments that can be asked by place. */
export interface SegmentGrid {
  /** Whether the line between two points crosses or touches a segment. */
  readonly meets: (a: Point, b: Point) => boolean;
  /** The segments that may lie within a distance, in metres, of a point: none that does is missing, some may come twice. */
  readonly near: (point: Point, meters: number) => readonly Segment[];
}

const cellMeters = 200;
const cellOf = (meters: number): number => Math.floor(meters / cellMeters);

/** Rows and columns from one cell to another; the longest of the shapes of a city still get a number of their own. */
const keyOf = (column: number, row: number): number => (column + 32_768) * 65_536 + (row + 32_768);

/** Returns segments in squares of 200 m. Source: Amanatides and Woo, A Fast Voxel Traversal Algorithm for Ray Tracing, 1987. */
export function createSegmentGrid(segments: readonly Segment[]): SegmentGrid {
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    for (const key of coveredCells(segment)) {
      const list = cells.get(key);
      if (list === undefined) cells.set(key, [segment]);
      else list.push(segment);
    }
  }
  return {
    meets: (a, b) => meetsAlong(cells, a, b),
    near: (point, meters) => segmentsNear(cells, point, meters),
  };
}

function* coveredCells([a, b]: Segment): Generator<number> {
  const [left, right] = [cellOf(Math.min(a[0], b[0])), cellOf(Math.max(a[0], b[0]))];
  const [low, high] = [cellOf(Math.min(a[1], b[1])), cellOf(Math.max(a[1], b[1]))];
  for (let column = left; column <= right; column++) {
    for (let row = low; row <= high; row++) yield keyOf(column, row);
  }
}

function segmentsNear(cells: ReadonlyMap<number, readonly Segment[]>, [x, y]: Point, meters: number): Segment[] {
  const corners: Segment = [
    [x - meters, y - meters],
    [x + meters, y + meters],
  ];
  return [...coveredCells(corners)].flatMap((key) => cells.get(key) ?? []);
}

/** Share of a line at which it leaves its first cell along one axis, and the share that every further cell takes. */
function strides(from: number, to: number): { readonly first: number; readonly next: number } {
  const length = to - from;
  if (length === 0) return { first: Number.POSITIVE_INFINITY, next: Number.POSITIVE_INFINITY };
  const edge = (cellOf(from) + (length > 0 ? 1 : 0)) * cellMeters;
  return { first: (edge - from) / length, next: cellMeters / Math.abs(length) };
}

function meetsAlong(cells: ReadonlyMap<number, readonly Segment[]>, a: Point, b: Point): boolean {
  let [column, row] = [cellOf(a[0]), cellOf(a[1])];
  const [across, along] = [strides(a[0], b[0]), strides(a[1], b[1])];
  let [nextColumn, nextRow] = [across.first, along.first];
  const cellsLeft = Math.abs(cellOf(b[0]) - column) + Math.abs(cellOf(b[1]) - row);
  for (let left = cellsLeft; left >= 0; left--) {
    for (const [c, d] of cells.get(keyOf(column, row)) ?? []) if (meet(a, b, c, d)) return true;
    if (nextColumn < nextRow) {
      column += b[0] > a[0] ? 1 : -1;
      nextColumn += across.next;
    } else {
      row += b[1] > a[1] ? 1 : -1;
      nextRow += along.next;
    }
  }
  return false;
}
