import type { Geometry } from 'geojson';
import { innerPoint } from '../geo/inner-point.ts';
import { type Area, toCoordinate } from '../geo/polygons.ts';
import type { Coordinate } from '../model/index.ts';

/** Returns where ways from a choice begin: at its points, else inside its area. */
export function startsOf(geometry: Geometry, area: Area): readonly Coordinate[] {
  if (geometry.type === 'Point') return [toCoordinate(geometry.coordinates)];
  return geometry.type === 'MultiPoint' ? geometry.coordinates.map(toCoordinate) : [innerPoint(area)];
}
