import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Coordinate } from '../model/index.ts';
import { type Bbox, bboxOf, isInBbox } from './bbox.ts';
import { type Area, ringsOf } from './polygons.ts';

/** An area that can be asked for points; build it with `createOutline`. */
export interface Outline {
  /** Code of the division, or id of the water. */
  readonly id: string;
  readonly bbox: Bbox;
  readonly geometry: Area;
}

/** Returns the outline of a geometry with its box. */
export function createOutline(id: string, geometry: Area): Outline {
  return { id, bbox: bboxOf(ringsOf(geometry).flat()), geometry };
}

/** Returns how far a point lies outside an outline, in metres; 0 when inside or on the edge. */
export function metersOutside(point: Coordinate, { geometry }: Outline): number {
  // Most points are inside, which is soon known; the distance to every edge is not.
  if (booleanPointInPolygon([...point], geometry)) return 0;
  return Math.max(0, pointToPolygonDistance([...point], geometry, { units: 'meters' }));
}

/** Returns the first outline that holds the point, or undefined when none does. */
export function outlineAt(point: Coordinate, outlines: readonly Outline[]): Outline | undefined {
  return outlines.find((outline) => isInBbox(point, outline.bbox) && metersOutside(point, outline) === 0);
}
