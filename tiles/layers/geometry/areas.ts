import type { MultiPolygon, Polygon, Position } from 'geojson';

export { polygonsOf } from '../../../src/core/geo/polygons.ts';

/** Returns an area of these polygons without the rings that have no area; undefined when nothing is left. */
export function toArea(polygons: readonly Rings[]): Polygon | MultiPolygon | undefined {
  const solid = polygons.flatMap(([outer, ...holes]) =>
    outer !== undefined && hasArea(outer) ? [[outer, ...holes.filter(hasArea)].map((ring) => [...ring])] : [],
  );
  const [first, ...others] = solid;
  if (first === undefined) return undefined;
  return others.length === 0 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: solid };
}

/** The outer ring of a polygon, then its holes. */
export type Rings = readonly (readonly Position[])[];

function hasArea(ring: readonly Position[]): boolean {
  const [first] = ring;
  const second = ring.find((point) => !isSame(point, first));
  return ring.some((point) => !isSame(point, first) && !isSame(point, second));
}

function isSame(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}
