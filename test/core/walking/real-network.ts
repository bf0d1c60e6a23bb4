import { bboxOf } from '../../../src/core/geo/bbox.ts';
import type { Coordinate } from '../../../src/core/model/index.ts';
import { buildWalkingNetwork, type NetworkRecords } from '../../../src/core/walking/network.ts';
import type { WaterShape } from '../../../src/core/walking/water.ts';
import { realRecords } from '../../tiles/real-data.ts';

/** Waters of the city that are areas. */
export const realWater: readonly WaterShape[] = realRecords.water.flatMap((water) =>
  water.kind === 'midline' ? [] : [water],
);

/** The edge of the map, as in `city.json`. */
export const realBounds = bboxOf(
  realRecords.divisionOutlines.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  ),
);

/** What the app makes the network of. */
export const networkRecords: NetworkRecords = { ...realRecords, water: realWater, bounds: realBounds };

/** The network of the real city. */
export const realNetwork = buildWalkingNetwork(networkRecords);

/** The point of a festival site; throws when there is none. */
export function siteAt(id: string): Coordinate {
  const site = realRecords.sites.find((each) => each.id === id);
  if (site === undefined) throw new Error(`siteAt: expected a site, found no ${id}`);
  return [site.position.lon, site.position.lat];
}

/** 20:10 on 10 October 2025, an evening of the edition of 2025. */
export const festivalEvening = { day: '2025-10-10', minutes: 20 * 60 + 10 };
