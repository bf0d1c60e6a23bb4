import type { Coordinate } from '../model/index.ts';

type Vector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

const toVector = ([lon, lat]: Coordinate): Vector => [
  Math.cos(lat * radians) * Math.cos(lon * radians),
  Math.cos(lat * radians) * Math.sin(lon * radians),
  Math.sin(lat * radians),
];

const toCoordinate = ([x, y, z]: Vector): [number, number] => [
  Math.atan2(y, x) / radians,
  Math.atan2(z, Math.hypot(x, y)) / radians,
];

/** The same line with longitudes that never jump, so that it crosses the antimeridian instead of the whole map. */
export function unwrap(line: readonly Coordinate[]): [number, number][] {
  const unwrapped: [number, number][] = [];
  for (const [lon, lat] of line) {
    const previous = unwrapped.at(-1)?.[0] ?? lon;
    unwrapped.push([lon + 360 * Math.round((previous - lon) / 360), lat]);
  }
  return unwrapped;
}

/**
 * The great circle between two points as `[lon, lat]` vertices at most `stepDegrees` apart, unwrapped.
 * Antipodes have no single great circle: the way over the start's meridian is taken. Source: spherical linear interpolation.
 */
export function greatCircle(from: Coordinate, to: Coordinate, stepDegrees = 2): [number, number][] {
  const a = toVector(from);
  const b = toVector(to);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9) return unwrap([from, to]);
  const steps = Math.max(1, Math.ceil(angle / radians / stepDegrees));
  const line = Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const p = Math.sin((1 - share) * angle) / Math.sin(angle);
    const q = Math.sin(share * angle) / Math.sin(angle);
    return toCoordinate([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
  });
  return unwrap(line);
}
