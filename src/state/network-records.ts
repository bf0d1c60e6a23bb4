import { bboxOf } from '../core/geo/bbox.ts';
import type { Records } from '../core/records.ts';
import type { NetworkRecords } from '../core/walking/network.ts';

/** Returns what the ways on foot are made of; null while water or the edge of the city are not there. */
export function toNetworkRecords(records: Records): NetworkRecords | null {
  const { bridges, floatingBridges, editions, divisions } = records;
  const water = records.water.flatMap(({ id, schematic, geometry }) =>
    geometry.type === 'Polygon' ? [{ id, schematic, geometry }] : [],
  );
  if (water.length === 0 || divisions.length === 0) return null;
  const corners = divisions.flatMap(({ bbox: [west, south, east, north] }) => [
    [west, south],
    [east, north],
  ]);
  return { water, bounds: bboxOf(corners), bridges, floatingBridges, editions };
}
