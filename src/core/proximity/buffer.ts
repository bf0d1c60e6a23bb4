import { buffer } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import type { Area } from '../geo/polygons.ts';

/**
 * Returns the area within so many metres of a point, line or area; below 0 the inside of an area that far from its edge.
 * Null when nothing is left. Large and slow: fetch this file only when someone asks for it.
 */
export function bufferArea(geometry: Geometry, radiusMeters: number): Area | null {
  const feature: Feature<Geometry> = { type: 'Feature', properties: {}, geometry };
  const buffered = buffer(feature, radiusMeters, { units: 'meters', steps: 16 });
  return buffered?.type === 'Feature' ? buffered.geometry : null;
}
