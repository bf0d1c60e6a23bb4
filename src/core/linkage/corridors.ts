import { distanceMeters } from '../geo/distance.ts';
import { groupBy } from '../group-by.ts';
import type { BusRoute, BusStop, Coordinate } from '../model/index.ts';

/** A longer stretch is a gap in the sequence of stops, in metres. */
export const longestStretchMeters = 6000;

/** Stops of one name this close are the two sides of one street, in metres. */
const sameStopMeters = 200;

/** A stretch between two neighbouring stops, either way. */
export interface Corridor {
  readonly ends: readonly [Coordinate, Coordinate];
  /** Number of distinct route numbers that use it. */
  readonly routes: number;
}

/**
 * Returns every stretch between neighbouring stops once, the least used first. Stops of one name within 200 m count as
 * one, at their mean. Stretches over 6 km are gaps in the sequence of stops and are left out.
 */
export function findCorridors(routes: readonly BusRoute[], stops: readonly BusStop[]): readonly Corridor[] {
  const nodes = mergeStops(stops);
  const stretches = new Map<string, { ends: readonly [Coordinate, Coordinate]; routes: Set<string> }>();
  for (const { route, stops: ids } of routes) {
    for (const [index, id] of ids.slice(1).entries()) {
      const ends = orderEnds(nodes.get(ids[index] ?? ''), nodes.get(id));
      if (ends === undefined) continue;
      const stretch = stretches.get(ends.join()) ?? { ends, routes: new Set() };
      stretches.set(ends.join(), { ends, routes: stretch.routes.add(route) });
    }
  }
  return [...stretches]
    .toSorted(([a, one], [b, two]) => one.routes.size - two.routes.size || (a < b ? -1 : 1))
    .map(([, { ends, routes: numbers }]) => ({ ends, routes: numbers.size }));
}

function orderEnds(
  a: Coordinate | undefined,
  b: Coordinate | undefined,
): readonly [Coordinate, Coordinate] | undefined {
  if (a === undefined || b === undefined || a === b || distanceMeters(a, b) > longestStretchMeters) return undefined;
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
}

/** Returns the point of each stop by its id: the mean of the stops of its name within 200 m. */
export function mergeStops(stops: readonly BusStop[]): ReadonlyMap<string, Coordinate> {
  const sorted = stops.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sameName = [...groupBy(sorted, ({ nameKo }) => nameKo).values()];
  return new Map(sameName.flatMap(groupNearby).flatMap(nodesOf));
}

function groupNearby(stops: readonly BusStop[]): readonly (readonly BusStop[])[] {
  const groups: { readonly first: Coordinate; readonly members: BusStop[] }[] = [];
  for (const stop of stops) {
    const point: Coordinate = [stop.lon, stop.lat];
    const group = groups.find(({ first }) => distanceMeters(first, point) <= sameStopMeters);
    if (group) group.members.push(stop);
    else groups.push({ first: point, members: [stop] });
  }
  return groups.map(({ members }) => members);
}

function nodesOf(members: readonly BusStop[]): readonly (readonly [string, Coordinate])[] {
  const mean = (axis: 'lon' | 'lat') => members.reduce((sum, stop) => sum + stop[axis], 0) / members.length;
  const node: Coordinate = [mean('lon'), mean('lat')];
  return members.map(({ id }) => [id, node]);
}
