import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf, type Rings, toArea } from '../geometry/areas.ts';

/**
 * Returns the line with longitudes that never jump by more than 180°, so that it may leave ±180° where it crosses the
 * antimeridian; its middle stays within ±180°.
 */
export function unwrapLine(line: readonly Position[]): readonly Position[] {
  const unwrapped: Position[] = [];
  for (const [lon = 0, lat = 0] of line) {
    const before = unwrapped.at(-1)?.[0] ?? lon;
    unwrapped.push([lon - 360 * Math.round((lon - before) / 360), lat]);
  }
  return shift(unwrapped, -360 * Math.round(middle(unwrapped) / 360));
}

/**
 * Returns an area whose rings cross the antimeridian without a jump. A ring around the south pole is closed along the
 * edge of the world, and rings that only follow the pole are dropped.
 */
export function unwrapArea(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | undefined {
  return toArea(polygonsOf(geometry).map(unwrapPolygon));
}

function unwrapPolygon(rings: Rings): Rings {
  const [outer, ...holes] = rings.filter((ring) => !ring.every(isAtPole)).map((ring) => closeAtPole(unwrapLine(ring)));
  if (outer === undefined) return [];
  const centre = middle(outer);
  return [outer, ...holes.map((hole) => shift(hole, -360 * Math.round((middle(hole) - centre) / 360)))];
}

function closeAtPole(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || first[0] === last[0]) return ring;
  return [...ring, [last[0] ?? 0, -90], [first[0] ?? 0, -90], first];
}

/** Returns the parts of a line that are neither along the antimeridian nor along the south pole. */
export function dropSeams(line: readonly Position[]): readonly (readonly Position[])[] {
  const parts: Position[][] = [];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (before === undefined || isSeam(before, point)) parts.push([point]);
    else parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 1);
}

/** Returns true for a stretch that follows the antimeridian or the south pole. */
export function isSeam(a: Position, b: Position): boolean {
  return (isOnAntimeridian(a) && isOnAntimeridian(b)) || (isAtPole(a) && isAtPole(b));
}

function isOnAntimeridian([lon = 0]: Position): boolean {
  return Math.abs(Math.abs(lon) - 180) < 1e-6;
}

function isAtPole([, lat = 0]: Position): boolean {
  return lat < -89.9;
}

function middle(line: readonly Position[]): number {
  const longitudes = line.map(([lon = 0]) => lon);
  return (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
}

function shift(line: readonly Position[], degrees: number): readonly Position[] {
  return degrees === 0 ? line : line.map(([lon = 0, lat = 0]) => [lon + degrees, lat]);
}
