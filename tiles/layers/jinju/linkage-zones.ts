import type { LinkageModel } from '../../../src/core/linkage/index.ts';
import { linkageZones } from '../../../src/core/linkage/index.ts';
import type { Centre } from '../../../src/core/model/index.ts';
import { cityZooms, type Layer, localizedProperties, sortById, zoomsOf } from '../layer.ts';
import { areasAt, type SharedOutlines } from './outlines.ts';

/** Returns the layer `linkage_zones`: for each centre the divisions whose most probable centre it is. */
export function linkageZoneLayer(centres: readonly Centre[], model: LinkageModel, outlines: SharedOutlines): Layer {
  const zonesByZoom = zoomsOf(cityZooms).map((zoom) => {
    const zones = linkageZones(model, areasAt(outlines, zoom));
    return { zoom, geometries: new Map(zones.map(({ centre, geometry }) => [centre, geometry])) };
  });
  return {
    name: 'linkage_zones',
    description: 'The divisions that the Huff model gives to each centre with its default parameters',
    tolerance: 0,
    features: sortById(centres, ({ id }) => id).flatMap(({ id, level, name }, index) => {
      const properties = { id, level, ...localizedProperties(name) };
      return zonesByZoom.flatMap(({ zoom, geometries }) => {
        const geometry = geometries.get(id) ?? null;
        return geometry === null ? [] : [{ id: index + 1, geometry, properties, minzoom: zoom, maxzoom: zoom }];
      });
    }),
  };
}
