import { earthRadiusMeters } from '../geo/distance.ts';
import type { Coordinate } from '../model/index.ts';

/** Points one after another as `lon, lat, lon, lat, …` in WGS84 degrees; longitudes may pass ±180. */
export type LonLats = Float64Array;

/** Points one after another as `x, y, x, y, …` in metres east and north of a plane's centre. */
export type Meters = Float64Array;

/** A map plane around a centre. */
export interface Plane {
  readonly centre: Coordinate;
}

const radians = Math.PI / 180;

/** Returns points as the plane's functions take them. */
export const packLonLats = (points: readonly Coordinate[]): LonLats => Float64Array.from(points.flat());

/**
 * Returns the plane around the middle of the points, which is the direction of their mean in space: no meridian and no pole
 * is special. The plane of no points, or of points that cancel out, has its centre at `[0, 0]`.
 * Throws when a coordinate is not finite or a latitude is beyond ±90.
 */
export function planeAround(points: LonLats): Plane {
  let [east, north, up] = [0, 0, 0];
  for (let at = 0; at < points.length; at += 2) {
    const [lon, lat] = [points[at] ?? Number.NaN, points[at + 1] ?? Number.NaN];
    if (!(Number.isFinite(lon) && Math.abs(lat) <= 90))
      throw new Error(`planeAround: expected [lon, lat] in degrees, found [${lon}, ${lat}] at ${at / 2}`);
    east += Math.cos(lat * radians) * Math.cos(lon * radians);
    north += Math.cos(lat * radians) * Math.sin(lon * radians);
    up += Math.sin(lat * radians);
  }
  if (Math.hypot(east, north, up) < 1e-9 * points.length) return { centre: [0, 0] };
  return { centre: [Math.atan2(north, east) / radians, Math.atan2(up, Math.hypot(east, north)) / radians] };
}

/**
 * Returns points in the plane. Distances from the centre are those on the sphere; across, they are stretched by
 * c / sin c for a point c radians away: 0.01 % at 150 km, 0.4 % at 1000 km.
 * Source: azimuthal equidistant projection of the sphere; J. P. Snyder (1987), Map Projections, USGS 1395, p. 195.
 */
export function toMeters({ centre }: Plane, points: LonLats): Meters {
  const meters = new Float64Array(points.length);
  const [sin0, cos0] = [Math.sin(centre[1] * radians), Math.cos(centre[1] * radians)];
  for (let at = 0; at < points.length; at += 2) {
    const turn = ((points[at] ?? 0) - centre[0]) * radians;
    const lat = (points[at + 1] ?? 0) * radians;
    const sin = Math.sin(lat);
    const cos = Math.cos(lat);
    const cosTurn = Math.cos(turn);
    const east = cos * Math.sin(turn);
    const north = cos0 * sin - sin0 * cos * cosTurn;
    const sinAway = Math.sqrt(east * east + north * north);
    const away = Math.atan2(sinAway, sin0 * sin + cos0 * cos * cosTurn);
    const scale = earthRadiusMeters * (sinAway === 0 ? 1 : away / sinAway);
    meters[at] = east * scale;
    meters[at + 1] = north * scale;
  }
  return meters;
}

/** Returns points of the plane in degrees; longitudes run on past ±180, so that no shape near the centre jumps. Inverse of `toMeters`. */
export function toLonLats({ centre }: Plane, meters: Meters): LonLats {
  const points = new Float64Array(meters.length);
  const [sin0, cos0] = [Math.sin(centre[1] * radians), Math.cos(centre[1] * radians)];
  for (let at = 0; at < meters.length; at += 2) {
    const [x, y] = [meters[at] ?? 0, meters[at + 1] ?? 0];
    const length = Math.sqrt(x * x + y * y);
    const away = length / earthRadiusMeters;
    const [sin, cos] = [Math.sin(away), Math.cos(away)];
    const north = length === 0 ? 0 : (y * sin * cos0) / length;
    points[at] = centre[0] + Math.atan2(x * sin, length * cos0 * cos - y * sin0 * sin) / radians;
    points[at + 1] = Math.asin(Math.max(-1, Math.min(1, cos * sin0 + north))) / radians;
  }
  return points;
}

/** Returns a ring of points of the plane in degrees, its first point repeated at the end as GeoJSON has it; longitudes may pass ±180. */
export function closedRing(
  plane: Plane,
  ring: readonly (readonly [x: number, y: number])[],
): [lon: number, lat: number][] {
  const points = toLonLats(plane, Float64Array.from([...ring, ...ring.slice(0, 1)].flat()));
  return Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at] ?? 0, points[2 * at + 1] ?? 0]);
}
