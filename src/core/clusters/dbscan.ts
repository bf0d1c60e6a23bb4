import { type CellGrid, createCellGrid, sweepNeighbours } from './cell-grid.ts';
import type { Meters } from './plane.ts';

/** How near and how many. */
export interface DbscanParameters {
  /** Two points are neighbours up to this distance, itself included. */
  readonly radiusMeters: number;
  /** A point with at least so many neighbours is a core point; it counts as its own neighbour. */
  readonly minPoints: number;
}

/** What a point is: 0 noise, 1 border, 2 core. */
export const pointKinds = { noise: 0, border: 1, core: 2 } as const;

/** The label of noise. */
export const noiseLabel = -1;

/** Each point's cluster and kind, in the order of the input. */
export interface Dbscan {
  readonly clusterCount: number;
  /** 0 to `clusterCount - 1`, numbered by the first core point of each cluster; −1 for noise. */
  readonly labels: Int32Array;
  /** One of `pointKinds`. */
  readonly kinds: Uint8Array;
}

/** Distances of cells are compared with this much slack, so that rounding never leaves out a cell. */
const slack = 1 + 1e-9;

interface Work extends DbscanParameters {
  readonly grid: CellGrid;
  readonly squared: number;
  /** 1 for core points, in the order of the grid. */
  readonly isCore: Uint8Array;
  /** The cells that belong together point to one of them, the root to itself. */
  readonly parents: Uint32Array;
}

/**
 * Returns the clusters of points in a plane. Core points fall into the same parts whatever the order of the input. A border
 * point goes to the cluster of its nearest core point, of the first one in the input on a tie; it is never core itself.
 * No points give no clusters. Throws when the radius is not positive or `minPoints` is not a whole number from 1.
 *
 * The cells are so small that all points of one are neighbours: a full cell is all core without a look at its points, and
 * clusters grow cell by cell. Memory: 46 bytes a point at most while it runs, 5 of them in the result.
 * Source: M. Ester, H.-P. Kriegel, J. Sander, X. Xu (1996), A density-based algorithm for discovering clusters, KDD-96;
 * the cells: A. Gunawan (2013), A faster algorithm for DBSCAN, TU Eindhoven.
 */
export function dbscan(meters: Meters, { radiusMeters, minPoints }: DbscanParameters): Dbscan {
  if (!(radiusMeters > 0 && Number.isInteger(minPoints) && minPoints >= 1))
    throw new Error(`dbscan: expected a radius above 0 m and a count from 1, found ${radiusMeters} and ${minPoints}`);
  const grid = createCellGrid(meters, radiusMeters / Math.SQRT2 / slack);
  const cells = grid.keys.length;
  const work: Work = {
    grid,
    radiusMeters,
    minPoints,
    squared: radiusMeters * radiusMeters,
    isCore: new Uint8Array(grid.order.length),
    parents: new Uint32Array(cells).map((_, cell) => cell),
  };
  markCore(work);
  joinCells(work);
  return labelled(work);
}

function markCore({ grid, isCore, minPoints, squared }: Work): void {
  const { starts } = grid;
  sweepNeighbours(grid, (cell, neighbours, neighbourCount) => {
    const from = starts[cell] ?? 0;
    const to = starts[cell + 1] ?? 0;
    if (to - from >= minPoints) {
      isCore.fill(1, from, to);
      return;
    }
    for (let place = from; place < to; place++) {
      let count = to - from;
      for (let at = 0; at < neighbourCount && count < minPoints; at++) {
        count += countNear(grid, place, neighbours[at] ?? 0, squared);
      }
      if (count >= minPoints) isCore[place] = 1;
    }
  });
}

function countNear({ xy, starts }: CellGrid, place: number, cell: number, squared: number): number {
  const x = xy[2 * place] ?? 0;
  const y = xy[2 * place + 1] ?? 0;
  const to = starts[cell + 1] ?? 0;
  let count = 0;
  for (let other = starts[cell] ?? 0; other < to; other++) {
    const dx = (xy[2 * other] ?? 0) - x;
    const dy = (xy[2 * other + 1] ?? 0) - y;
    if (dx * dx + dy * dy <= squared) count++;
  }
  return count;
}

/** The root of a cell, with the way to it halved. Source: R. E. Tarjan (1975), disjoint sets. */
function rootOf(parents: Uint32Array, cell: number): number {
  let at = cell;
  while (parents[at] !== at) {
    const grandparent = parents[parents[at] ?? at] ?? at;
    parents[at] = grandparent;
    at = grandparent;
  }
  return at;
}

function joinCells(work: Work): void {
  const { grid, parents } = work;
  sweepNeighbours(grid, (cell, neighbours, neighbourCount) => {
    for (let at = 0; at < neighbourCount; at++) {
      const other = neighbours[at] ?? 0;
      if (other > cell) return;
      const root = rootOf(parents, cell);
      const otherRoot = rootOf(parents, other);
      if (root !== otherRoot && touch(work, cell, other))
        parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }
  });
}

/** Whether a core point of one cell is a neighbour of a core point of the other. */
function touch({ grid, isCore, squared }: Work, cell: number, other: number): boolean {
  const { xy, starts } = grid;
  const to = starts[cell + 1] ?? 0;
  const otherTo = starts[other + 1] ?? 0;
  for (let place = starts[cell] ?? 0; place < to; place++) {
    if (isCore[place] === 0) continue;
    const x = xy[2 * place] ?? 0;
    const y = xy[2 * place + 1] ?? 0;
    if (squaredToCell(grid, other, x, y) > squared * slack) continue;
    for (let second = starts[other] ?? 0; second < otherTo; second++) {
      if (isCore[second] === 0) continue;
      const dx = (xy[2 * second] ?? 0) - x;
      const dy = (xy[2 * second + 1] ?? 0) - y;
      if (dx * dx + dy * dy <= squared) return true;
    }
  }
  return false;
}

/** The square of the distance from a point to the nearest edge of a cell. */
function squaredToCell(
  { keys, stride, cellMeters, west, south }: CellGrid,
  cell: number,
  x: number,
  y: number,
): number {
  const key = keys[cell] ?? 0;
  const row = Math.floor(key / stride);
  const left = west + (key - row * stride - 2) * cellMeters;
  const low = south + (row - 2) * cellMeters;
  const dx = Math.max(left - x, 0, x - left - cellMeters);
  const dy = Math.max(low - y, 0, y - low - cellMeters);
  return dx * dx + dy * dy;
}

function labelled(work: Work): Dbscan {
  const { grid, isCore, parents } = work;
  const { order, starts } = grid;
  const roots = new Int32Array(order.length).fill(noiseLabel);
  const kinds = new Uint8Array(order.length);
  sweepNeighbours(grid, (cell, neighbours, neighbourCount) => {
    const to = starts[cell + 1] ?? 0;
    for (let place = starts[cell] ?? 0; place < to; place++) {
      const point = order[place] ?? 0;
      if (isCore[place] === 1) {
        roots[point] = rootOf(parents, cell);
        kinds[point] = pointKinds.core;
        continue;
      }
      const home = nearestCoreCell(work, place, cell, neighbours.subarray(0, neighbourCount));
      if (home === noiseLabel) continue;
      roots[point] = rootOf(parents, home);
      kinds[point] = pointKinds.border;
    }
  });
  return numbered(roots, kinds, parents.length);
}

/** The cell of the nearest core neighbour of a point that is not core itself, −1 when it has none. */
function nearestCoreCell({ grid, isCore, squared }: Work, place: number, own: number, around: Uint32Array): number {
  const { xy, starts, order } = grid;
  const x = xy[2 * place] ?? 0;
  const y = xy[2 * place + 1] ?? 0;
  let nearest = squared;
  let nearestPoint = Infinity;
  let nearestCell = noiseLabel;
  for (let at = -1; at < around.length; at++) {
    const cell = at < 0 ? own : (around[at] ?? 0);
    const to = starts[cell + 1] ?? 0;
    for (let other = starts[cell] ?? 0; other < to; other++) {
      if (isCore[other] === 0) continue;
      const dx = (xy[2 * other] ?? 0) - x;
      const dy = (xy[2 * other + 1] ?? 0) - y;
      const away = dx * dx + dy * dy;
      const point = order[other] ?? 0;
      if (away > nearest || (away === nearest && point > nearestPoint)) continue;
      nearest = away;
      nearestPoint = point;
      nearestCell = cell;
    }
  }
  return nearestCell;
}

/** Clusters named by a cell become clusters numbered by their first core point. */
function numbered(roots: Int32Array, kinds: Uint8Array, cells: number): Dbscan {
  const numbers = new Int32Array(cells).fill(noiseLabel);
  let clusterCount = 0;
  for (let point = 0; point < roots.length; point++) {
    const root = roots[point] ?? noiseLabel;
    if (kinds[point] === pointKinds.core && numbers[root] === noiseLabel) numbers[root] = clusterCount++;
  }
  for (let point = 0; point < roots.length; point++) {
    const root = roots[point] ?? noiseLabel;
    if (root !== noiseLabel) roots[point] = numbers[root] ?? noiseLabel;
  }
  return { clusterCount, labels: roots, kinds };
}
