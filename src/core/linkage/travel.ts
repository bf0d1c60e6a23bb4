import { distanceKm } from '../geo/distance.ts';
import type { Centre, Coordinate, Division } from '../model/index.ts';
import type { PeoplePlace, SpreadPeople } from '../proximity/people.ts';
import { type RoadGraph, roadMetersFrom } from './road-graph.ts';

/**
 * What a travel rests on. own: the origin belongs to the centre, the floor stands for it. road: along the bus corridors.
 * straight: the straight line times the detour factor, where no stop is near or both ends have the same one.
 */
export const travelBases = ['own', 'road', 'straight'] as const;
export type TravelBasis = (typeof travelBases)[number];

/** What travel is reckoned with; assumptions. */
export interface TravelSettings {
  /** Road length divided by straight length, on the way to a stop and where no road is known. */
  readonly detourFactor: number;
  /** Shortest travel in kilometres. */
  readonly floorKm: number;
  /** A stop farther than this, in metres, does not give access to the road. */
  readonly accessMeters: number;
  /** Whether people of a centre's own divisions travel only the floor to it. */
  readonly ownAtFloor: boolean;
}

/** Detour 1.3, floor 0.5 km, stops within 2 km, own centre at the floor. */
export const travelDefaults: TravelSettings = { detourFactor: 1.3, floorKm: 0.5, accessMeters: 2000, ownAtFloor: true };

/** People who start from about one place, with their travel to each centre in the order of the centres. */
export interface TravelOrigin {
  readonly people: number;
  readonly travelKm: readonly number[];
  readonly bases: readonly TravelBasis[];
}

/**
 * The origins of a division. lamps: its people spread over its street lamps, those nearest to one stop taken together.
 * point: its point alone.
 */
export interface DivisionOrigins {
  readonly code: string;
  readonly basis: 'lamps' | 'point';
  readonly origins: readonly TravelOrigin[];
}

/** Where people start, before travel is known. */
interface Start {
  readonly point: Coordinate;
  readonly people: number;
  /** The nearest node and the straight metres to it; null when none is within access. */
  readonly stop: Stop | null;
}

interface Stop {
  readonly node: number;
  readonly meters: number;
}

/** The records from which travel is reckoned; without people on lamps every division starts from its point. */
export interface TravelRecords {
  readonly centres: readonly Pick<Centre, 'id' | 'divisions' | 'position'>[];
  readonly divisions: readonly Division[];
  readonly graph: RoadGraph;
  readonly people: SpreadPeople | null;
}

/**
 * Returns the origins of every division with their travel to every centre, in the order of the divisions. Throws when the
 * floor is not above 0 or the detour factor below 1.
 */
export function reckonTravel(records: TravelRecords, settings: TravelSettings): readonly DivisionOrigins[] {
  const { detourFactor, floorKm } = settings;
  if (!(floorKm > 0)) throw new Error(`reckonTravel: expected a floor above 0 km, found ${floorKm}`);
  if (!(detourFactor >= 1))
    throw new Error(`reckonTravel: expected a detour factor of at least 1, found ${detourFactor}`);
  const { graph } = records;
  const ends = records.centres.map(({ position: { lon, lat }, divisions }): CentreEnd => {
    const stop = stopAt(graph, [lon, lat], settings);
    return { point: [lon, lat], divisions, stop, meters: stop === null ? null : roadMetersFrom(graph, stop.node) };
  });
  return records.divisions.map((division) => {
    const places = records.people?.places.filter(({ code, lamps }) => code === division.code && lamps > 0) ?? [];
    const starts =
      places.length > 0
        ? gatherStarts(places, graph, settings)
        : [startAt(division.point, division.population, graph, settings)];
    const origins = starts.map((start) => originOf(start, division, ends, settings));
    return { code: division.code, basis: places.length > 0 ? 'lamps' : 'point', origins };
  });
}

/** A centre with its nearest stop and the metres by road from there to every node. */
interface CentreEnd {
  readonly point: Coordinate;
  readonly divisions: readonly string[];
  readonly stop: Stop | null;
  readonly meters: Float64Array | null;
}

function stopAt({ index }: RoadGraph, point: Coordinate, { accessMeters }: TravelSettings): Stop | null {
  const [hit] = index.nearest(point);
  return hit === undefined || hit.meters > accessMeters ? null : { node: hit.index, meters: hit.meters };
}

function startAt(point: Coordinate, people: number, graph: RoadGraph, settings: TravelSettings): Start {
  return { point, people, stop: stopAt(graph, point, settings) };
}

/** Places nearest to one stop, together: at the mean of their points and of their ways to the stop, weighted by people. */
function gatherStarts(places: readonly PeoplePlace[], graph: RoadGraph, settings: TravelSettings): readonly Start[] {
  const groups = new Map<number, { node: number; people: number; lon: number; lat: number; meters: number }>();
  for (const { point, people } of places) {
    const stop = stopAt(graph, point, settings);
    const node = stop?.node ?? -1;
    const group = groups.get(node) ?? { node, people: 0, lon: 0, lat: 0, meters: 0 };
    group.people += people;
    group.lon += people * point[0];
    group.lat += people * point[1];
    group.meters += people * (stop?.meters ?? 0);
    groups.set(node, group);
  }
  return [...groups.values()].map(({ node, people, lon, lat, meters }): Start => {
    // A division without people still has places: their plain mean would do no better than none.
    if (people === 0) return startAt(places[0]?.point ?? [0, 0], 0, graph, settings);
    const stop = node < 0 ? null : { node, meters: meters / people };
    return { people, point: [lon / people, lat / people], stop };
  });
}

function originOf(
  start: Start,
  { name }: Division,
  ends: readonly CentreEnd[],
  settings: TravelSettings,
): TravelOrigin {
  const ways = ends.map((end) =>
    settings.ownAtFloor && end.divisions.includes(name.ko)
      ? { km: settings.floorKm, basis: 'own' as const }
      : wayTo(start, end, settings),
  );
  return {
    people: start.people,
    travelKm: ways.map(({ km }) => Math.max(settings.floorKm, km)),
    bases: ways.map(({ basis }) => basis),
  };
}

function wayTo(
  { point, stop }: Start,
  end: CentreEnd,
  { detourFactor }: TravelSettings,
): { readonly km: number; readonly basis: TravelBasis } {
  const straight = { km: distanceKm(point, end.point) * detourFactor, basis: 'straight' as const };
  if (stop === null || end.stop === null || end.meters === null || stop.node === end.stop.node) return straight;
  const meters = (stop.meters + end.stop.meters) * detourFactor + (end.meters[stop.node] ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(meters) ? { km: meters / 1000, basis: 'road' } : straight;
}
