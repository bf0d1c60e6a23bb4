import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Coordinate } from '../model/index.ts';

/** An area of GeoJSON; holes count as outside, parts do not overlap. */
export type Area = Polygon | MultiPolygon;

/** An area with the code of its division. */
export interface CodedArea {
  readonly code: string;
  readonly geometry: Area;
}

/** Returns the polygons of an area as lists of rings. */
export function polygonsOf(geometry: Area): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Returns all rings of an area, outer ones and holes. */
export const ringsOf = (geometry: Area): readonly Position[][] => polygonsOf(geometry).flat();

/** Returns the edges of closed rings, each with its ends. */
export function edgesOfRings(rings: readonly (readonly Position[])[]): readonly (readonly [Coordinate, Coordinate])[] {
  return rings.flatMap((ring) =>
    ring.slice(1).map((to, index) => [toCoordinate(ring[index]), toCoordinate(to)] as const),
  );
}

/** Returns a position of GeoJSON as `[lon, lat]`; a missing number is NaN. */
export const toCoordinate = (position: Position | undefined): Coordinate => [
  position?.[0] ?? Number.NaN,
  position?.[1] ?? Number.NaN,
];

/** Returns twice the signed area of a closed ring in square degrees: positive when it runs anticlockwise. */
export function signedTwice(ring: readonly Position[]): number {
  const [x0, y0] = toCoordinate(ring[0]);
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = toCoordinate(ring[index - 1]);
    const [bx, by] = toCoordinate(ring[index]);
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

/**
 * Returns whether a point lies within some closed rings. Areas that share their borders share no point: one on a common edge is in
 * exactly one of them. Source: even-odd rule with half-open edges, each reckoned from its southern end.
 */
export function isInRings([lon, lat]: Coordinate, rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      if (ay > lat === by > lat) continue;
      const east = ay < by ? ax + ((lat - ay) / (by - ay)) * (bx - ax) : bx + ((lat - by) / (ay - by)) * (ax - bx);
      if (lon < east) inside = !inside;
    }
  }
  return inside;
}
