import type { Feature, Position } from 'geojson';
import type { Coordinate } from '../../../core/model/index.ts';

/** A point with how it is drawn. */
export interface PointMark {
  readonly point: Coordinate;
  readonly mark: 'point' | 'ring';
  readonly paint: string;
  readonly weight: number;
  readonly faint?: boolean;
  /** Key of the record that a touch selects. */
  readonly pick?: string | undefined;
}

/**
 * Returns points as features: those that look alike and stand for no record are one feature, so that the map is sent a handful of
 * them and not thousands while a slider moves. Kinds come in the order of their first point.
 */
export function pointMarks(marks: Iterable<PointMark>): readonly Feature[] {
  const groups = new Map<string, { readonly properties: Omit<PointMark, 'point'>; readonly points: Position[] }>();
  for (const { point, ...properties } of marks) {
    const key = Object.values(properties).join();
    const group = groups.get(key) ?? { properties, points: [] };
    group.points.push([...point]);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ properties, points }) => {
    const [first] = points;
    const geometry =
      points.length === 1 && first !== undefined
        ? { type: 'Point' as const, coordinates: first }
        : { type: 'MultiPoint' as const, coordinates: points };
    return { type: 'Feature', properties, geometry };
  });
}
