import type { Meters } from './plane.ts';

/** Points sorted into square cells, of which only those that hold points are kept, in rows from south to north. */
export interface CellGrid {
  readonly cellMeters: number;
  /** Index of each point, cell after cell; within a cell in the order of the input. */
  readonly order: Uint32Array;
  /** Coordinates in that order. */
  readonly xy: Meters;
  /** Where each cell begins in the order; one more than cells, the last is the number of points. */
  readonly starts: Uint32Array;
  /** Row times `stride` plus column of each cell, ascending. */
  readonly keys: Float64Array;
  /** Larger than any column by more than `reach`, so that a step east never lands in the next row. */
  readonly stride: number;
  /** The corner from which rows and columns count. */
  readonly west: number;
  readonly south: number;
}

/** How many cells away `sweepNeighbours` looks. */
const reach = 2;
const neighboursAtMost = (2 * reach + 1) ** 2 - 1;
/** Beyond this a row times the stride is no longer a safe whole number. */
const mostCellsAcross = 2 ** 26;

/**
 * Returns the points in cells of a width; memory grows with the points, not with the land between them.
 * Throws when the cells are too small to be counted (more than 2²⁶ from side to side).
 */
export function createCellGrid(meters: Meters, cellMeters: number): CellGrid {
  const count = meters.length / 2;
  const [west, south, across] = extentOf(meters);
  if (!(cellMeters > 0 && across / cellMeters < mostCellsAcross - 4 * reach))
    throw new Error(`createCellGrid: expected cells wider than ${across / mostCellsAcross} m, found ${cellMeters} m`);
  const columns = new Uint32Array(count);
  const rows = new Uint32Array(count);
  for (let point = 0; point < count; point++) {
    columns[point] = reach + Math.floor(((meters[2 * point] ?? 0) - west) / cellMeters);
    rows[point] = reach + Math.floor(((meters[2 * point + 1] ?? 0) - south) / cellMeters);
  }
  const stride = 2 * reach + 1 + highestOf(columns);
  const order = sortedBy(rows, sortedBy(columns));
  const xy = new Float64Array(2 * count);
  const starts = new Uint32Array(count + 1);
  const keys = new Float64Array(count);
  let cells = 0;
  for (let place = 0; place < count; place++) {
    const point = order[place] ?? 0;
    xy[2 * place] = meters[2 * point] ?? 0;
    xy[2 * place + 1] = meters[2 * point + 1] ?? 0;
    const key = (rows[point] ?? 0) * stride + (columns[point] ?? 0);
    if (cells > 0 && keys[cells - 1] === key) continue;
    keys[cells] = key;
    starts[cells++] = place;
  }
  starts[cells] = count;
  return {
    ...{ cellMeters, order, xy, stride, west, south },
    starts: starts.subarray(0, cells + 1),
    keys: keys.subarray(0, cells),
  };
}

function extentOf(meters: Meters): readonly [west: number, south: number, across: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < meters.length; at += 2) {
    const x = meters[at] ?? 0;
    const y = meters[at + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return meters.length === 0 ? [0, 0, 0] : [west, south, Math.max(east - west, north - south)];
}

const digitBits = 16;
const digits = 1 << digitBits;

function highestOf(values: Uint32Array): number {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  return highest;
}

/** The order sorted by value, equal ones left as they were; without an order 0, 1, 2, … Source: radix sort, two digits. */
function sortedBy(values: Uint32Array, order?: Uint32Array): Uint32Array {
  const highest = highestOf(values);
  const byLow = sortedByDigit(values, order, { shift: 0, highest: Math.min(highest, digits - 1) });
  return highest < digits ? byLow : sortedByDigit(values, byLow, { shift: digitBits, highest: highest >>> digitBits });
}

interface Digit {
  readonly shift: number;
  readonly highest: number;
}

function sortedByDigit(values: Uint32Array, order: Uint32Array | undefined, { shift, highest }: Digit): Uint32Array {
  const next = new Uint32Array(highest + 2);
  for (const value of values) {
    const digit = (value >>> shift) & (digits - 1);
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit < next.length; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  const sorted = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const point = order === undefined ? at : (order[at] ?? 0);
    const digit = ((values[point] ?? 0) >>> shift) & (digits - 1);
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    sorted[place] = point;
  }
  return sorted;
}

/** What a sweep calls for each cell; the list of neighbours is used again for the next cell, so don't keep it. */
export type VisitCell = (cell: number, neighbours: Uint32Array, neighbourCount: number) => void;

/**
 * Calls for every cell, in order, with those cells around it that hold points and are at most two rows and columns away.
 * One pointer for each of the five rows moves along with the cell, so nothing is looked up.
 */
export function sweepNeighbours({ keys, stride }: CellGrid, visit: VisitCell): void {
  const neighbours = new Uint32Array(neighboursAtMost);
  const pointers = new Uint32Array(2 * reach + 1);
  for (let cell = 0; cell < keys.length; cell++) {
    let found = 0;
    for (let row = 0; row <= 2 * reach; row++) {
      const first = (keys[cell] ?? 0) + (row - reach) * stride - reach;
      let pointer = pointers[row] ?? 0;
      while (pointer < keys.length && (keys[pointer] ?? 0) < first) pointer++;
      pointers[row] = pointer;
      for (; pointer < keys.length && (keys[pointer] ?? 0) <= first + 2 * reach; pointer++) {
        if (pointer !== cell) neighbours[found++] = pointer;
      }
    }
    visit(cell, neighbours, found);
  }
}
