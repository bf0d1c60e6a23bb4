import type { Point } from './plane.ts';

/** Values at the corners of a grid of squares, in rows from south to north. Below zero is inside. */
export interface Grid {
  /** The south-west corner. */
  readonly origin: Point;
  readonly cellMeters: number;
  /** Corners from west to east, and from south to north. */
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** Sides of a square. */
const [bottom, right, top, left] = [0, 1, 2, 3] as const;
type Side = 0 | 1 | 2 | 3;

/**
 * Pairs of sides that the edge of the inside runs between, the inside on its left; by the corners that are inside:
 * 1 south-west, 2 south-east, 4 north-east, 8 north-west.
 */
const edgesByCorners: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [[bottom, left]],
  [[right, bottom]],
  [[right, left]],
  [[top, right]],
  [
    [bottom, left],
    [top, right],
  ],
  [[top, bottom]],
  [[top, left]],
  [[left, top]],
  [[bottom, top]],
  [
    [right, bottom],
    [left, top],
  ],
  [[right, top]],
  [[left, right]],
  [[bottom, right]],
  [[left, bottom]],
  [],
];

/** The same where two opposite corners are inside and the middle is, too. */
const edgesThroughMiddle: Readonly<Record<number, readonly (readonly [Side, Side])[]>> = {
  5: [
    [bottom, right],
    [top, left],
  ],
  10: [
    [left, bottom],
    [right, top],
  ],
};

/** Returns the closed edges of the inside, without a repeated last point and with the inside on their left. Source: marching squares. */
export function contoursOf(grid: Grid): readonly (readonly Point[])[] {
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < grid.rows; row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      const place = row * grid.columns + column;
      for (const [from, to] of edgesIn(grid, place)) next.set(sideKey(grid, place, from), sideKey(grid, place, to));
    }
  }
  const contours: Point[][] = [];
  for (const [start] of next) {
    const contour: Point[] = [];
    let key: number | undefined = start;
    while (key !== undefined && next.has(key)) {
      contour.push(crossingOf(grid, key));
      const following: number | undefined = next.get(key);
      next.delete(key);
      key = following;
    }
    if (contour.length > 2) contours.push(contour);
  }
  return contours;
}

function edgesIn({ values, columns }: Grid, place: number): readonly (readonly [Side, Side])[] {
  const southWest = values[place] ?? 1;
  const southEast = values[place + 1] ?? 1;
  const northEast = values[place + columns + 1] ?? 1;
  const northWest = values[place + columns] ?? 1;
  const inside = (southWest < 0 ? 1 : 0) | (southEast < 0 ? 2 : 0) | (northEast < 0 ? 4 : 0) | (northWest < 0 ? 8 : 0);
  const isMiddleInside = southWest + southEast + northEast + northWest < 0;
  const joined = isMiddleInside ? edgesThroughMiddle[inside] : undefined;
  return joined ?? edgesByCorners[inside] ?? [];
}

/** A number for each side: even from west to east, odd from south to north, counted by the corner where it begins. */
function sideKey({ columns }: Grid, place: number, side: Side): number {
  if (side === bottom) return 2 * place;
  if (side === top) return 2 * (place + columns);
  return side === left ? 2 * place + 1 : 2 * (place + 1) + 1;
}

/** The point of a side where the value is zero. */
function crossingOf({ origin, cellMeters, columns, values }: Grid, key: number): Point {
  const place = key >> 1;
  const isUpright = key % 2 === 1;
  const a = values[place] ?? 0;
  const b = values[isUpright ? place + columns : place + 1] ?? 0;
  const share = a === b ? 0.5 : a / (a - b);
  const [column, row] = [place % columns, Math.floor(place / columns)];
  return [
    origin[0] + (column + (isUpright ? 0 : share)) * cellMeters,
    origin[1] + (row + (isUpright ? share : 0)) * cellMeters,
  ];
}
