import { circle } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Cluster } from '../../../src/core/model/index.ts';
import { cityZooms, type Layer, type LayerFeature, localizedProperties, sortById, zoomsOf } from '../layer.ts';
import { pointFeature, recordFeatures } from '../record-features.ts';
import { type SharedOutlines, unionAt } from './outlines.ts';

/** What a zone of a cluster is made from. */
export interface ClusterContext {
  readonly outlines: SharedOutlines;
  readonly codesByName: ReadonlyMap<string, string>;
}

/** Returns the layers `clusters` (zones) and `cluster_points`; a zone that is only a circle is approximate. */
export function clusterLayers(clusters: readonly Cluster[], context: ClusterContext): readonly Layer[] {
  return [
    {
      name: 'clusters',
      description: 'Zones of industry: the divisions that a source names, else a circle of the published area',
      tolerance: 0,
      features: sortById(clusters, ({ id }) => id).flatMap((cluster, index) =>
        zoneFeatures(cluster, context).map((zone) => ({ id: index + 1, ...zone })),
      ),
    },
    {
      name: 'cluster_points',
      description: 'The points of the zones of industry, for icons and names',
      tolerance: 0,
      features: recordFeatures(clusters, (cluster) => {
        if (cluster.position === null) return undefined;
        const { certainty } = cluster.position;
        return pointFeature(cluster.position, { ...propertiesOf(cluster), certainty }, cityZooms.minzoom);
      }),
    },
  ];
}

function zoneFeatures(cluster: Cluster, context: ClusterContext): readonly Omit<LayerFeature, 'id'>[] {
  const properties = propertiesOf(cluster);
  if (cluster.extentDivisions === undefined) {
    const geometry = circleOf(cluster);
    return geometry ? [{ geometry, properties, ...cityZooms }] : [];
  }
  const codes = new Set(cluster.extentDivisions.map((name) => context.codesByName.get(name) ?? ''));
  return zoomsOf(cityZooms).flatMap((zoom) => {
    const geometry = unionAt(context.outlines, codes, zoom);
    return geometry ? [{ geometry, properties, minzoom: zoom, maxzoom: zoom }] : [];
  });
}

function circleOf({ position, areaKm2 }: Cluster): Polygon | MultiPolygon | undefined {
  if (position === null) return undefined;
  const radiusMeters = areaKm2 === null ? position.precisionMeters : Math.sqrt((areaKm2 * 1e6) / Math.PI);
  return circle([position.lon, position.lat], radiusMeters, { units: 'meters', steps: 64 }).geometry;
}

function propertiesOf({ id, kind, extentDivisions, name }: Cluster) {
  return { id, kind, approximate: extentDivisions === undefined, ...localizedProperties(name) };
}
