import type { LinkageModel } from '../../../src/core/linkage/index.ts';
import { joinDivisions } from '../../data/divisions.ts';
import { defaultLinkage } from '../../data/linkage.ts';
import type { Records } from '../../data/records.ts';
import { type Layer, sortById } from '../layer.ts';
import { clusterLayers } from './clusters.ts';
import { corridorLayer } from './corridors.ts';
import { assetLayer, centreLayer, linkageLayer, placeLayer } from './creative.ts';
import { divisionLayers, legalDongLayers } from './divisions.ts';
import { festivalLayers } from './festival.ts';
import { lampLayer } from './lamps.ts';
import { linkageZoneLayer } from './linkage-zones.ts';
import { shareOutlines } from './outlines.ts';
import { bridgeLayer, stopLayer } from './transport.ts';
import { waterLayers } from './water.ts';

/** Returns every layer of `jinju.pmtiles`, areas first. */
export function cityLayers(records: Records, linkage: LinkageModel = defaultLinkage(records)): readonly Layer[] {
  const divisions = joinDivisions(records);
  const outlines = shareOutlines(divisions);
  const legalDongs = sortById(records.legalDongs, ({ code }) => code);
  const codesByName = new Map(divisions.map(({ name, code }) => [name.ko, code]));
  return [
    ...waterLayers(records.water),
    ...divisionLayers(divisions, outlines),
    ...legalDongLayers(legalDongs, shareOutlines(legalDongs)),
    linkageZoneLayer(records.centres, linkage, outlines),
    ...clusterLayers(records.clusters, { outlines, codesByName }),
    lampLayer(records.lamps),
    corridorLayer(records.busRoutes, records.busStops),
    bridgeLayer(records.bridges),
    ...festivalLayers(records),
    assetLayer(records.assets),
    placeLayer(records.places),
    linkageLayer(records.linkages),
    centreLayer(records.centres),
    stopLayer(records.busStops),
  ];
}
