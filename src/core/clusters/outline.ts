import { contoursOf, type Grid } from '../walking/contour.ts';
import type { Point } from '../walking/plane.ts';
import { edgesOf, isWithin, signedArea } from '../walking/polygon.ts';
import type { Meters } from './plane.ts';

/** A ring without a repeated last point, in metres of the plane. */
export type Ring = readonly Point[];

/** What a cluster covers. */
export interface ClusterOutline {
  /** Polygons, each an outer ring and its holes; the outer ones run anticlockwise. */
  readonly polygons: readonly (readonly Ring[])[];
  readonly areaSquareMeters: number;
  /** How far the outline keeps away from the core points. */
  readonly marginMeters: number;
}

/** Margin as a share of the radius: more than half, so that the discs of two neighbours overlap. */
const marginShare = 0.6;
/** Squares of the grid in a radius, and at most from side to side of a cluster. */
const squaresPerRadius = 4;
const squaresAcross = 160;
/** The margin is never less than so many squares, or a disc could fall between the corners of the grid. */
const marginSquares = 1.5;
/** Beyond the margin so many squares know their distance, which the crossing of an edge is worked out from. */
const apronSquares = 2;

/**
 * Returns the concave outline of a cluster: everything within 0.6 of the radius of one of its core points. Two neighbours
 * overlap, so a cluster is one piece, and points on a line or in one place still have an area. A cluster more than 40 radii
 * wide is drawn on coarser squares, and its margin grows with them (`marginMeters`); so time and size of the outline
 * stay small whatever the number of points. No core points give no polygons.
 */
export function concaveOutline(meters: Meters, core: Uint32Array, radiusMeters: number): ClusterOutline {
  if (core.length === 0) return { polygons: [], areaSquareMeters: 0, marginMeters: 0 };
  const { grid, marginMeters } = distanceGrid(meters, core, radiusMeters);
  const rings = contoursOf(grid);
  const areaSquareMeters = rings.reduce((sum, ring) => sum + signedArea(ring), 0);
  return { polygons: polygonsOf(rings), areaSquareMeters, marginMeters };
}

/** How far beyond the margin each corner lies from the nearest core point, negative inside. */
function distanceGrid(meters: Meters, core: Uint32Array, radiusMeters: number) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const member of core) {
    const [x, y] = [meters[2 * member] ?? 0, meters[2 * member + 1] ?? 0];
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  const cellMeters = Math.max(radiusMeters / squaresPerRadius, Math.max(east - west, north - south) / squaresAcross);
  const marginMeters = Math.max(radiusMeters * marginShare, cellMeters * marginSquares);
  const apron = marginMeters + apronSquares * cellMeters;
  const origin: Point = [west - apron, south - apron];
  const columns = Math.ceil((east - west + 2 * apron) / cellMeters) + 1;
  const rows = Math.ceil((north - south + 2 * apron) / cellMeters) + 1;
  const values = new Float64Array(columns * rows).fill(apron * apron);
  const grid: Grid = { origin, cellMeters, columns, rows, values };
  for (const member of core) stampDistances(grid, meters[2 * member] ?? 0, meters[2 * member + 1] ?? 0, apron);
  for (let place = 0; place < values.length; place++) values[place] = Math.sqrt(values[place] ?? 0) - marginMeters;
  return { grid, marginMeters };
}

function stampDistances({ origin, cellMeters, columns, values }: Grid, x: number, y: number, apron: number): void {
  const left = Math.ceil((x - apron - origin[0]) / cellMeters);
  const right = Math.floor((x + apron - origin[0]) / cellMeters);
  const low = Math.ceil((y - apron - origin[1]) / cellMeters);
  const high = Math.floor((y + apron - origin[1]) / cellMeters);
  for (let row = low; row <= high; row++) {
    const dy = origin[1] + row * cellMeters - y;
    for (let column = left; column <= right; column++) {
      const dx = origin[0] + column * cellMeters - x;
      const place = row * columns + column;
      const squared = dx * dx + dy * dy;
      if (squared < (values[place] ?? 0)) values[place] = squared;
    }
  }
}

/** Holes go to the outer ring around them. */
function polygonsOf(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const outer = rings.filter((ring) => signedArea(ring) > 0).map((ring) => ({ edges: edgesOf(ring), rings: [ring] }));
  for (const hole of rings.filter((ring) => signedArea(ring) <= 0)) {
    const [corner] = hole;
    if (corner === undefined) continue;
    const around = outer.length === 1 ? outer[0] : outer.find(({ edges }) => isWithin(corner, edges));
    around?.rings.push(hole);
  }
  return outer.map((polygon) => polygon.rings);
}
