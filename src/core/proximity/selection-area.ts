import { bboxOf, isInBbox } from '../geo/bbox.ts';
import { earthRadiusMeters } from '../geo/distance.ts';
import { areaKm2 } from '../geo/overlap.ts';
import { type Area, edgesOfRings, ringsOf } from '../geo/polygons.ts';
import type { Coordinate } from '../model/index.ts';

/** An area chosen on the map, ready to be asked. */
export interface SelectionArea {
  readonly geometry: Area;
  /** On the sphere; of a line that crosses itself the parts that the even-odd rule counts as inside. */
  readonly areaKm2: number;
  /** Whether a point lies inside; of areas that share borders exactly one holds a point on the border. */
  readonly contains: (point: Coordinate) => boolean;
  /**
   * Straight metres from a point to the edge, whichever side it lies on; 0.2 % accurate within some 50 km. What is farther
   * than the limit may be told as endless.
   */
  readonly edgeMeters: (point: Coordinate, limitMeters?: number) => number;
}

const metersPerDegree = (earthRadiusMeters * Math.PI) / 180;

/**
 * Returns an area that can be asked for points. Its edge may cross ±180° as long as its own longitudes do not jump. Throws
 * for a geometry without finite coordinates.
 */
export function createSelectionArea(geometry: Area): SelectionArea {
  const rings = ringsOf(geometry);
  const bbox = bboxOf(rings.flat());
  const [west, south, east, north] = bbox;
  const eastScale = metersPerDegree * Math.cos(((south + north) * Math.PI) / 360);
  const edges = edgesOfRings(rings);
  const isInside = insideTest(edges, south, north);
  /** The same place within the longitudes of the area, which may run past ±180°. */
  const near = ([lon, lat]: Coordinate): Coordinate => [lon - 360 * Math.round((lon - (west + east) / 2) / 360), lat];
  return {
    geometry,
    areaKm2: areaKm2(geometry),
    contains: (point) => isInBbox(near(point), bbox) && isInside(near(point)),
    edgeMeters: (point, limitMeters = Number.POSITIVE_INFINITY) => {
      const place = near(point);
      const beside = Math.max(west - place[0], place[0] - east, 0) * eastScale;
      const above = Math.max(south - place[1], place[1] - north, 0) * metersPerDegree;
      if (Math.max(beside, above) > limitMeters) return Number.POSITIVE_INFINITY;
      let least = Number.POSITIVE_INFINITY;
      for (const [a, b] of edges) least = Math.min(least, segmentMeters(place, a, b, eastScale));
      return least;
    },
  };
}

type Edge = readonly [Coordinate, Coordinate];

const edgesPerBand = 4;
const bandsAtMost = 512;

/**
 * Returns what `isInRings` of the same edges returns, but looks only at those in the band of latitudes of the point: a
 * hundred thousand points are asked while a slider moves.
 */
function insideTest(edges: readonly Edge[], south: number, north: number): (point: Coordinate) => boolean {
  const count = Math.min(bandsAtMost, Math.max(1, Math.ceil(edges.length / edgesPerBand)));
  const bandOf = (lat: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(((lat - south) / (north - south || 1)) * count)));
  const bands = Array.from({ length: count }, (): Edge[] => []);
  for (const edge of edges) {
    const [a, b] = [bandOf(edge[0][1]), bandOf(edge[1][1])];
    for (let band = Math.min(a, b); band <= Math.max(a, b); band++) bands[band]?.push(edge);
  }
  return ([lon, lat]) => {
    let inside = false;
    for (const [[ax, ay], [bx, by]] of bands[bandOf(lat)] ?? []) {
      if (ay > lat === by > lat) continue;
      const east = ay < by ? ax + ((lat - ay) / (by - ay)) * (bx - ax) : bx + ((lat - by) / (ay - by)) * (ax - bx);
      if (lon < east) inside = !inside;
    }
    return inside;
  };
}

function segmentMeters([lon, lat]: Coordinate, a: Coordinate, b: Coordinate, eastScale: number): number {
  const [px, py] = [(lon - a[0]) * eastScale, (lat - a[1]) * metersPerDegree];
  const [dx, dy] = [(b[0] - a[0]) * eastScale, (b[1] - a[1]) * metersPerDegree];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
  return Math.sqrt((px - share * dx) ** 2 + (py - share * dy) ** 2);
}
