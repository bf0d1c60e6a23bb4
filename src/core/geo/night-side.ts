import type { Coordinate } from '../model/index.ts';
import { subsolarPoint, wrapLongitude } from './subsolar-point.ts';

const radians = Math.PI / 180;
/** Degrees between two vertices of the terminator, seen from the centre of the earth. */
const stepDegrees = 2;
/** Nearest to the equator that the sun is taken to stand, in degrees, so that one pole is always dark. */
const leastDeclination = 0.01;

/** The vertices of the great circle 90° from the sun, from west to east. Source: destination point on the sphere. */
function terminator([sunLon, declination]: Coordinate): [number, number][] {
  const [sin, cos] = [Math.sin(declination * radians), Math.cos(declination * radians)];
  const points = Array.from({ length: 360 / stepDegrees }, (_, index): [number, number] => {
    const azimuth = index * stepDegrees * radians;
    const hourAngle = Math.atan2(Math.sin(azimuth), -sin * Math.cos(azimuth)) / radians;
    return [wrapLongitude(sunLon + hourAngle), Math.asin(cos * Math.cos(azimuth)) / radians];
  });
  return points.sort(([a], [b]) => a - b);
}

/** The latitude at which the terminator meets the antimeridian, in degrees. */
const latitudeAtAntimeridian = ([sunLon, declination]: Coordinate): number =>
  Math.atan(-Math.cos((180 - sunLon) * radians) / Math.tan(declination * radians)) / radians;

/** The half of the earth where the sun is down: everything between its edge and the pole that is dark. */
export interface NightSide {
  /** Points of the edge as `[lon, lat]` in degrees, from the antimeridian in the west to that in the east. */
  readonly edge: readonly Coordinate[];
  /** Latitude of the dark pole: −90 or 90. */
  readonly darkPole: number;
}

/**
 * Returns where the sun's centre is below the horizon (without refraction) at an epoch moment in milliseconds. The edge is
 * within 0.5° of the true one.
 */
export function nightSide(epochMs: number): NightSide {
  const [sunLon, lat] = subsolarPoint(epochMs);
  const declination = Math.abs(lat) < leastDeclination ? leastDeclination * (lat < 0 ? -1 : 1) : lat;
  const sun: Coordinate = [sunLon, declination];
  const outermost = latitudeAtAntimeridian(sun);
  return { edge: [[-180, outermost], ...terminator(sun), [180, outermost]], darkPole: declination > 0 ? -90 : 90 };
}
