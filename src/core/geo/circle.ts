import type { Coordinate } from '../model/index.ts';
import { earthRadiusMeters } from './distance.ts';

const radians = Math.PI / 180;
const corners = 72;

/**
 * Returns the coordinates of a GeoJSON polygon, `[lon, lat]` in degrees: the points at a distance in metres around a centre,
 * anticlockwise. Longitudes run on past the antimeridian. Source: destination point on the sphere.
 */
export function circle([lon, lat]: Coordinate, radiusMeters: number): [lon: number, lat: number][][] {
  const angle = radiusMeters / earthRadiusMeters;
  const [sinLat, cosLat] = [Math.sin(lat * radians), Math.cos(lat * radians)];
  const pointAt = (index: number): [number, number] => {
    const bearing = -((index % corners) / corners) * 2 * Math.PI;
    const sin = sinLat * Math.cos(angle) + cosLat * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosLat, Math.cos(angle) - sinLat * sin);
    return [lon + east / radians, Math.asin(sin) / radians];
  };
  return [Array.from({ length: corners + 1 }, (_, index) => pointAt(index))];
}
