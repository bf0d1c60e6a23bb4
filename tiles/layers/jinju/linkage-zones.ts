import { mostProbableCentre } from '../../../src/core/linkage/huff.ts';
import type { Centre } from '../../../src/core/model/index.ts';
import type { LinkageModel } from '../../data/linkage.ts';
import { groupBy } from '../group-by.ts';
import { cityZooms, type Layer, localizedProperties, sortById, zoomsOf } from '../layer.ts';
import { type SharedOutlines, unionAt } from './outlines.ts';

/** Returns the layer `linkage_zones`: for each centre the divisions whose most probable centre it is. */
export function linkageZoneLayer(centres: readonly Centre[], model: LinkageModel, outlines: SharedOutlines): Layer {
  const zones = groupBy(model.divisions, ({ probabilities }) => mostProbableCentre(probabilities));
  return {
    name: 'linkage_zones',
    description: 'The divisions that the Huff model gives to each centre with its default parameters',
    tolerance: 0,
    features: sortById(centres, ({ id }) => id).flatMap(({ id, level, name }, index) => {
      const codes = new Set((zones.get(id) ?? []).map(({ code }) => code));
      const properties = { id, level, ...localizedProperties(name) };
      return zoomsOf(cityZooms).flatMap((zoom) => {
        const geometry = unionAt(outlines, codes, zoom);
        return geometry ? [{ id: index + 1, geometry, properties, minzoom: zoom, maxzoom: zoom }] : [];
      });
    }),
  };
}
