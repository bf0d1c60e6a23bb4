import type { Point } from 'geojson';
import type { Coordinate, Position } from '../../src/core/model/index.ts';
import { cityZooms, type LayerFeature, type Properties, sortById } from './layer.ts';

/** How a record becomes a feature; undefined leaves it out but keeps the ids of the others. */
export type ToFeature<T> = (record: T) => Omit<LayerFeature, 'id'> | undefined;

/** Returns one feature per record, numbered by the order of the ids. */
export function recordFeatures<T extends { readonly id: string }>(
  records: readonly T[],
  toFeature: ToFeature<T>,
): readonly LayerFeature[] {
  return sortById(records, ({ id }) => id).flatMap((record, index) => {
    const feature = toFeature(record);
    return feature === undefined ? [] : [{ id: index + 1, ...feature }];
  });
}

/** Returns a point feature from a zoom on; undefined without a position. */
export function pointFeature(
  position: Position | Coordinate | null,
  properties: Properties,
  minzoom: number,
): Omit<LayerFeature, 'id'> | undefined {
  if (position === null) return undefined;
  return { geometry: pointGeometry(position), properties, minzoom, maxzoom: cityZooms.maxzoom };
}

/** Returns the GeoJSON point of a position. */
export function pointGeometry(position: Position | Coordinate): Point {
  return { type: 'Point', coordinates: 'lon' in position ? [position.lon, position.lat] : [...position] };
}
