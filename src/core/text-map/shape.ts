import type { Geometry, Position } from 'geojson';
import { distanceMeters, earthRadiusMeters } from '../geo/distance.ts';
import { polygonsOf, signedTwice, toCoordinate } from '../geo/polygons.ts';
import type { Coordinate } from '../model/index.ts';

/** Where a drawn shape lies and how it stretches. */
export interface ShapeFacts {
  readonly kind: 'point' | 'line' | 'area';
  /** Middle of its box. */
  readonly middle: Coordinate;
  readonly westEastMeters: number;
  readonly southNorthMeters: number;
  /** Of lines: their whole length; null for others. */
  readonly lengthMeters: number | null;
  /** Of areas, holes left out; null for others. */
  readonly areaKm2: number | null;
}

const radians = Math.PI / 180;

/** The rings or lines of a geometry; none of a collection. */
function linesOf(geometry: Geometry): { readonly kind: ShapeFacts['kind']; readonly lines: readonly Position[][] } {
  switch (geometry.type) {
    case 'Point':
      return { kind: 'point', lines: [[geometry.coordinates]] };
    case 'MultiPoint':
      return { kind: 'point', lines: [geometry.coordinates] };
    case 'LineString':
      return { kind: 'line', lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { kind: 'line', lines: geometry.coordinates };
    case 'Polygon':
    case 'MultiPolygon':
      return { kind: 'area', lines: polygonsOf(geometry).flat() };
    case 'GeometryCollection':
      return { kind: 'point', lines: [] };
  }
}

/** Square kilometres of areas as small as a city: degrees become metres at the middle of each polygon. */
function areaOf(geometry: Geometry): number | null {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  const metersPerDegree = earthRadiusMeters * radians;
  return polygonsOf(geometry).reduce((sum, [outer = [], ...holes]) => {
    const [, lat] = toCoordinate(outer[0]);
    const degrees = [outer, ...holes].map((ring) => Math.abs(signedTwice(ring)) / 2);
    const own = (degrees[0] ?? 0) - degrees.slice(1).reduce((total, hole) => total + hole, 0);
    return sum + (own * metersPerDegree ** 2 * Math.cos(lat * radians)) / 1e6;
  }, 0);
}

const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, to, index) => sum + distanceMeters(toCoordinate(line[index]), toCoordinate(to)), 0);

/** Returns the facts of a shape; null where it has no finite point. Not for shapes across the antimeridian. */
export function shapeOf(geometry: Geometry): ShapeFacts | null {
  const { kind, lines } = linesOf(geometry);
  const points = lines
    .flat()
    .map(toCoordinate)
    .filter((point) => point.every(Number.isFinite));
  if (points.length === 0) return null;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [west, east] = [least(lons), -least(lons.map((lon) => -lon))];
  const [south, north] = [least(lats), -least(lats.map((lat) => -lat))];
  const middle: Coordinate = [(west + east) / 2, (south + north) / 2];
  return {
    kind,
    middle,
    westEastMeters: distanceMeters([west, middle[1]], [east, middle[1]]),
    southNorthMeters: distanceMeters([middle[0], south], [middle[0], north]),
    lengthMeters: kind === 'line' ? lines.reduce((sum, line) => sum + lengthOf(line), 0) : null,
    areaKm2: areaOf(geometry),
  };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
