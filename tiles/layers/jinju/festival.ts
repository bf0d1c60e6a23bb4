import { groupBy } from '../../../src/core/group-by.ts';
import type { Coordinate, FloatingBridge, ProgrammeItem, Site } from '../../../src/core/model/index.ts';
import { cityZooms, type Layer, localizedProperties } from '../layer.ts';
import { pointFeature, recordFeatures } from '../record-features.ts';

const siteMinzoom = { 1: 10, 2: 12, 3: 13, 4: 14 } as const satisfies Record<Site['rank'], number>;
const programmeMinzoom = 10;
const bridgeMinzoom = 12;

/** Records of the festival that are drawn. */
export interface FestivalRecords {
  readonly sites: readonly Site[];
  readonly programme: readonly ProgrammeItem[];
  readonly floatingBridges: readonly FloatingBridge[];
}

/** Returns the layers `floating_bridges`, `sites` and `programme`. */
export function festivalLayers(records: FestivalRecords): readonly Layer[] {
  return [floatingBridgeLayer(records.floatingBridges), siteLayer(records.sites), programmeLayer(records)];
}

function siteLayer(sites: readonly Site[]): Layer {
  return {
    name: 'sites',
    description: 'Places of the festival, the important ones from farther away',
    tolerance: 0,
    features: recordFeatures(sites, ({ id, kind, rank, position, name }) => {
      const { certainty, precisionMeters } = position;
      const properties = { id, kind, rank, certainty, precisionMeters, ...localizedProperties(name) };
      return pointFeature(position, properties, siteMinzoom[rank]);
    }),
  };
}

function programmeLayer({ sites, programme }: FestivalRecords): Layer {
  const bySite = new Map(sites.map((site) => [site.id, site]));
  const groups = groupBy(programme, ({ site, edition }) => `${site}-${edition}`);
  const stages = [...groups].map(([id, items]) => ({ id, items }));
  return {
    name: 'programme',
    description: 'Sites with a programme: one point per site and edition with the number of its events',
    tolerance: 0,
    features: recordFeatures(stages, ({ id, items }) => {
      const [first] = items;
      const site = bySite.get(first?.site ?? '');
      if (first === undefined || site === undefined) return undefined;
      const stage = { id, site: site.id, rank: site.rank, edition: first.edition, count: items.length };
      return pointFeature(site.position, { ...stage, ...localizedProperties(site.name) }, programmeMinzoom);
    }),
  };
}

function floatingBridgeLayer(bridges: readonly FloatingBridge[]): Layer {
  return {
    name: 'floating_bridges',
    description: 'Floating bridges of each edition whose landings are known',
    tolerance: 0,
    features: recordFeatures(bridges, ({ id, edition, number, name, ends }) => {
      if (ends === null) return undefined;
      const properties = { id, edition, ...(number !== null && { number }), ...localizedProperties(name) };
      return { geometry: lineBetween(ends), properties, minzoom: bridgeMinzoom, maxzoom: cityZooms.maxzoom };
    }),
  };
}

/** Returns the straight line between two ends. */
export function lineBetween(ends: readonly [Coordinate, Coordinate]) {
  return { type: 'LineString' as const, coordinates: ends.map((end) => [...end]) };
}
