import { pointOnFeature } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Water } from '../../data/area-schemas.ts';
import { cityZooms, type Layer, type LayerFeature, localizedProperties, sortById } from '../layer.ts';

/** Returns the layers `water` (areas) and `water_names` (the midline of the river, a point of the lake). */
export function waterLayers(records: readonly Water[]): readonly Layer[] {
  const water = sortById(records, ({ id }) => id);
  const [name] = water.flatMap((record) => (record.kind === 'river' ? [record.name] : []));
  return [
    {
      name: 'water',
      description: 'Nam River and Jinyang Lake; schematic shapes only show about where the water is',
      tolerance: 2,
      features: water.flatMap((record, index) => {
        return record.kind === 'midline' ? [] : toFeature(record, { index, geometry: record.geometry });
      }),
    },
    {
      name: 'water_names',
      description: 'Where the names of the waters go: along the river, on the lake',
      tolerance: 2,
      features: water.flatMap((record, index) => {
        if (record.kind === 'midline') return toFeature({ ...record, name }, { index, geometry: record.geometry });
        if (record.kind === 'river') return [];
        return toFeature(record, { index, geometry: pointOnFeature(record.geometry).geometry });
      }),
    },
  ];
}

type Named = Pick<Water, 'id' | 'kind' | 'schematic'> & {
  readonly name: Parameters<typeof localizedProperties>[0] | undefined;
};

function toFeature(
  { id, kind, schematic, name }: Named,
  { index, geometry }: { index: number; geometry: Geometry },
): readonly LayerFeature[] {
  const properties = { id, kind, schematic, ...(name && localizedProperties(name)) };
  return [{ id: index + 1, geometry, properties, ...cityZooms }];
}
