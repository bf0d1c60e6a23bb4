import {
  buildRoadGraph,
  type LinkageBase,
  type LinkageModel,
  modelLinkage,
  prepareLinkage,
} from '../../src/core/linkage/index.ts';
import type { Coordinate } from '../../src/core/model/index.ts';
import { spreadPeople } from '../../src/core/proximity/people.ts';
import { createPlacer } from '../export/placed.ts';
import { joinDivisions } from './divisions.ts';
import type { Records } from './records.ts';

/** Returns the base of the linkage model as the app makes it, divisions in the order of their codes. */
export function linkageBase(records: Records): LinkageBase {
  const place = createPlacer(records);
  const divisions = joinDivisions(records);
  const lamps = records.lamps.map(({ lon, lat, lamps: count }) => {
    const point: Coordinate = [lon, lat];
    return { point, lamps: count };
  });
  return prepareLinkage({
    centres: records.centres,
    divisions,
    assets: records.assets.map(place),
    places: records.places.map(place),
    linkages: records.linkages.map(place),
    graph: buildRoadGraph(records.busRoutes, records.busStops),
    people: spreadPeople(divisions, records.divisionOutlines, lamps),
  });
}

/** Returns the Huff model with its default parameters. */
export const defaultLinkage = (records: Records): LinkageModel => modelLinkage(linkageBase(records));
