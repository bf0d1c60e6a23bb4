import type { Geometry, Position } from 'geojson';
import { distanceMeters } from '../geo/distance.ts';
import { areaKm2 } from '../geo/overlap.ts';
import { type Area, ringsOf, toCoordinate } from '../geo/polygons.ts';
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
  /** Of areas, holes left out; null for others, and where a point is not finite. */
  readonly areaKm2: number | null;
}

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
      return { kind: 'area', lines: ringsOf(geometry) };
    case 'GeometryCollection':
      return { kind: 'point', lines: [] };
  }
}

const isArea = (geometry: Geometry): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, to, index) => sum + distanceMeters(toCoordinate(line[index]), toCoordinate(to)), 0);

/** Returns the facts of a shape; null where it has no finite point. Not for shapes across the antimeridian. */
export function shapeOf(geometry: Geometry): ShapeFacts | null {
  const { kind, lines } = linesOf(geometry);
  const all = lines.flat().map(toCoordinate);
  const points = all.filter((point) => point.every(Number.isFinite));
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
    areaKm2: isArea(geometry) && points.length === all.length ? areaKm2(geometry) : null,
  };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
