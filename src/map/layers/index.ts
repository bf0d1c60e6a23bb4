import { assets, clusters, clusterZones, stops } from './creative.ts';
import { divisionNames, divisions, selectedDivision } from './divisions.ts';
import { ground } from './ground.ts';
import { lamps } from './lamps.ts';
import { linkages, linkageZones } from './linkage.ts';
import { overlayAreas, overlayMarks } from './overlay.ts';
import { arcs, partners } from './partners.ts';
import { selectionRing } from './selection.ts';
import { lanternGlow, sites } from './sites.ts';
import { streets } from './streets.ts';
import type { Subject } from './subject.ts';
import { walkRings, walkRoute } from './walk.ts';
import { water, waterNames } from './water.ts';
import { bridgeNames, bridges, corridors } from './ways.ts';

/** Every subject from the bottom of the map to its top. */
export const subjects: readonly Subject[] = [
  ground,
  divisions,
  linkageZones,
  overlayAreas,
  streets,
  corridors,
  water,
  lamps,
  walkRings,
  clusterZones,
  selectedDivision,
  bridges,
  lanternGlow,
  arcs,
  divisionNames,
  waterNames,
  bridgeNames,
  walkRoute,
  overlayMarks,
  selectionRing,
  stops,
  linkages,
  assets,
  clusters,
  sites,
  partners,
];
