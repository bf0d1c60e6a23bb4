import type { MultiPolygon, Polygon } from 'geojson';
import type { Coordinate } from '../model/index.ts';
import { between, metersBetween, nearestShare, type Point, toPlane } from './plane.ts';
import { edgesOf, isWithin, signedArea } from './polygon.ts';
import { createSegmentGrid, type Segment } from './segment-grid.ts';
import { walkingSettings } from './settings.ts';

/** A river or lake as the records have it. */
export interface WaterShape {
  readonly id: string;
  /** True for a shape that only shows about where the water is. */
  readonly schematic: boolean;
  readonly geometry: Polygon | MultiPolygon;
}

/** A closed shore without its repeated last point, in metres; the water lies on its left. */
export interface Shore {
  readonly points: readonly Point[];
  readonly schematic: boolean;
}

/** All water of the map, to be asked by points in metres. */
export interface Water {
  readonly shores: readonly Shore[];
  /** Whether a point lies in the water. */
  readonly isWet: (point: Point) => boolean;
  /** Whether the straight line between two dry points leaves the land. */
  readonly blocks: (a: Point, b: Point) => boolean;
  /** Distance to the nearest shore in metres, at most `limit`. */
  readonly shoreMeters: (point: Point, limit: number) => number;
  /** Points on land where someone stands who comes as near as he can to a point in the water: nearest first, one or two. */
  readonly banksOf: (point: Point) => readonly Point[];
}

/** The edges of one shape by strips of land and water, each 100 m from south to north. */
type Strips = ReadonlyMap<number, readonly Segment[]>;

const stripMeters = 100;
const stripOf = (y: number): number => Math.floor(y / stripMeters);

/** Returns the water made of some shapes, which may overlap, and lines that nobody crosses; an empty list is a map without water. */
export function createWater(
  shapes: readonly WaterShape[],
  ends: readonly (readonly [Coordinate, Coordinate])[],
): Water {
  const shoresOfShape = shapes.map(shoresOf);
  const shores = shoresOfShape.flat();
  const edges = shores.flatMap(({ points }) => edgesOf(points));
  const blocking = createSegmentGrid([...edges, ...ends.map(([a, b]): Segment => [toPlane(a), toPlane(b)])]);
  const grid = createSegmentGrid(edges);
  const strips = shoresOfShape.map((list) => stripsOf(list.flatMap(({ points }) => edgesOf(points))));
  const isWet = (point: Point): boolean => strips.some((strip) => isWithin(point, strip.get(stripOf(point[1])) ?? []));
  return {
    shores,
    isWet,
    blocks: blocking.meets,
    shoreMeters: (point, limit) =>
      grid.near(point, limit).reduce((least, edge) => Math.min(least, edgeMeters(point, edge)), limit),
    banksOf: (point) => banksOf(point, edges, isWet),
  };
}

function shoresOf({ geometry, schematic }: WaterShape): readonly Shore[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring, index) => {
      const points = ring
        .map(([lon = Number.NaN, lat = Number.NaN]) => toPlane([lon, lat]))
        .filter((point, at, all) => at > 0 && metersBetween(point, all[at - 1] ?? point) > 0);
      const isLeft = signedArea(points) > 0 === (index === 0);
      return { points: isLeft ? points : points.toReversed(), schematic };
    }),
  );
}

function stripsOf(edges: readonly Segment[]): Strips {
  const strips = new Map<number, Segment[]>();
  for (const edge of edges) {
    const [[, ya], [, yb]] = edge;
    for (let strip = stripOf(Math.min(ya, yb)); strip <= stripOf(Math.max(ya, yb)); strip++) {
      const list = strips.get(strip);
      if (list === undefined) strips.set(strip, [edge]);
      else list.push(edge);
    }
  }
  return strips;
}

const edgeMeters = (point: Point, [a, b]: Segment): number =>
  metersBetween(point, between(a, b, nearestShare(point, a, b)));

/** The point of an edge nearest to a point in the water, moved on to the land. */
function landAt(point: Point, [a, b]: Segment): Point {
  const { shoreGapMeters } = walkingSettings;
  const length = metersBetween(a, b);
  const [x, y] = between(a, b, nearestShare(point, a, b));
  return [x + ((b[1] - a[1]) / length) * shoreGapMeters, y - ((b[0] - a[0]) / length) * shoreGapMeters];
}

function banksOf(point: Point, edges: readonly Segment[], isWet: (point: Point) => boolean): readonly Point[] {
  const near = nearestLand(point, edges, Number.POSITIVE_INFINITY, (land) => !isWet(land));
  if (near === null) return [];
  const limit = edgeMeters(point, near.edge) * walkingSettings.midRiverRatio;
  const isOpposite = ([x, y]: Point): boolean =>
    (x - point[0]) * (near.land[0] - point[0]) + (y - point[1]) * (near.land[1] - point[1]) < 0;
  const far = nearestLand(point, edges, limit, (land) => isOpposite(land) && !isWet(land));
  return far === null ? [near.land] : [near.land, far.land];
}

function nearestLand(
  point: Point,
  edges: readonly Segment[],
  limit: number,
  isFit: (land: Point) => boolean,
): { readonly edge: Segment; readonly land: Point } | null {
  let best: { readonly edge: Segment; readonly land: Point } | null = null;
  let least = limit;
  for (const edge of edges) {
    const meters = edgeMeters(point, edge);
    if (meters > least) continue;
    const land = landAt(point, edge);
    if (isFit(land)) [best, least] = [{ edge, land }, meters];
  }
  return best;
}
