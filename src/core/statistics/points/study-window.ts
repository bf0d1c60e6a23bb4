import type { MultiPolygon, Polygon } from 'geojson';
import { metersBetween, type Point, toPlane } from '../../walking/plane.ts';

/** A polygon as its rings, in metres, outer ring first, each closed by its first point as in GeoJSON. */
export type PlanePolygon = readonly (readonly Point[])[];

/** The area in which points could lie; build it with `createStudyWindow`. */
export interface StudyWindow {
  /** The outline without inner borders, four numbers an edge: x and y of both ends, in metres. */
  readonly edges: Float64Array;
  readonly areaSquareMeters: number;
  /** `[west, south, east, north]` in metres. */
  readonly box: readonly [number, number, number, number];
}

/**
 * Returns the union of polygons that do not overlap. A border that two of them share, with the same corners on both sides, vanishes.
 * Throws when the polygons have no area.
 */
export function createStudyWindow(polygons: readonly PlanePolygon[]): StudyWindow {
  const areaSquareMeters = polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
  if (!(areaSquareMeters > 0)) {
    throw new Error(`createStudyWindow: expected polygons with an area, found ${areaSquareMeters} m²`);
  }
  const single = new Map<string, readonly [Point, Point]>();
  for (const ring of polygons.flat()) {
    for (const [index, to] of ring.slice(1).entries()) {
      const from = ring[index] ?? to;
      const key = [from.join(), to.join()].sort().join(' ');
      if (!single.delete(key) && metersBetween(from, to) > 0) single.set(key, [from, to]);
    }
  }
  const corners = [...single.values()].flat();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return {
    edges: Float64Array.from(corners.flat()),
    areaSquareMeters,
    box: [least(xs), least(ys), most(xs), most(ys)],
  };
}

/** Returns the union of outlines in degrees that do not overlap, such as those of the divisions; throws when they have no area. */
export function studyWindowOf(outlines: readonly (Polygon | MultiPolygon)[]): StudyWindow {
  const polygons = outlines.flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates));
  return createStudyWindow(
    polygons.map((polygon) => polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => toPlane([lon, lat])))),
  );
}

/** The area of the first ring less that of its holes, whichever way they run. Source: shoelace formula. */
const polygonArea = ([outer = [], ...holes]: PlanePolygon): number =>
  ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0);

function ringArea(ring: readonly Point[]): number {
  // Counted from the first corner, because coordinates far from the origin would cost digits.
  const [x0, y0] = ring[0] ?? [0, 0];
  const twice = ring.slice(1).reduce((sum, [bx, by], index) => {
    const [ax, ay] = ring[index] ?? [bx, by];
    return sum + (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }, 0);
  return Math.abs(twice) / 2;
}

/** Returns whether a point lies in the window. Source: even-odd rule. */
export function isInWindow({ edges }: StudyWindow, [x, y]: Point): boolean {
  let inside = false;
  for (let edge = 0; edge < edges.length; edge += 4) {
    const [ay, by] = [edges[edge + 1] ?? 0, edges[edge + 3] ?? 0];
    if (ay > y === by > y) continue;
    const [ax, bx] = [edges[edge] ?? 0, edges[edge + 2] ?? 0];
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** Returns the distance in metres from a point to the outline of the window. */
export function metersToOutline({ edges }: StudyWindow, [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let edge = 0; edge < edges.length; edge += 4) {
    const [ax, ay] = [edges[edge] ?? 0, edges[edge + 1] ?? 0];
    const [dx, dy] = [(edges[edge + 2] ?? 0) - ax, (edges[edge + 3] ?? 0) - ay];
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const [awayX, awayY] = [ax + share * dx - x, ay + share * dy - y];
    least = Math.min(least, awayX * awayX + awayY * awayY);
  }
  return Math.sqrt(least);
}

/** Returns a number of points, evenly at random over the window. Source: rejection sampling from its box. */
export function randomPoints(window: StudyWindow, count: number, random: () => number): readonly Point[] {
  const [west, south, east, north] = window.box;
  const points: Point[] = [];
  while (points.length < count) {
    const point: Point = [west + random() * (east - west), south + random() * (north - south)];
    if (isInWindow(window, point)) points.push(point);
  }
  return points;
}

/** Returns the points that lie in the window: others do not belong to the pattern. */
export const pointsInWindow = (window: StudyWindow, points: readonly Point[]): readonly Point[] =>
  points.filter((point) => isInWindow(window, point));
