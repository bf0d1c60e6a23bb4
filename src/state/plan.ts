import { computed } from '@preact/signals';
import { type Item, itemKey, pointOfItem } from '../core/item.ts';
import type { Coordinate } from '../core/model/index.ts';
import { agendaAt } from '../core/schedule/agenda.ts';
import { visitWindow } from '../core/schedule/visit-window.ts';
import {
  fillWalk,
  type ItineraryStop,
  type ItineraryVisit,
  later,
  planItinerary,
  type Route,
  routesFrom,
} from '../core/walking/index.ts';
import { seen } from './favourites.ts';
import { closureOf, isCalledOff } from './live-alerts.ts';
import { type PlanRequest, planRequest, type ReadyWalk } from './planned.ts';
import { originPoint } from './position.ts';
import { itemByKey, items, koreaTime, records } from './store.ts';
import { closedFrom, network } from './walking-network.ts';
import { walkWishes } from './walks.ts';

/** A stop of a plan with the way to it. */
export interface PlannedStop {
  readonly item: Item;
  readonly visit: ItineraryVisit;
  readonly route: Route | null;
}

/** A walk over some places: times are minutes since the midnight that begins the day of setting out. */
export interface Plan {
  readonly request: PlanRequest;
  readonly start: Coordinate;
  readonly stops: readonly PlannedStop[];
  readonly unreachable: readonly Item[];
  readonly walkMinutes: number;
  readonly endMinutes: number | null;
  readonly best: boolean;
}

type Placed = ItineraryStop & { readonly item: Item };

function toStop(item: Item, stayMinutes: number, time: PlanRequest['setOut']): Placed[] {
  const place = pointOfItem(item);
  if (place === null) return [];
  const site = item.kind === 'site' ? records.value.sites.find(({ id }) => id === item.id) : undefined;
  if (site === undefined) return [{ item, place, stayMinutes }];
  // What is closed is over when one comes.
  if (closureOf(itemKey(item)) !== null) return [{ item, place, stayMinutes, closesMinutes: time.minutes }];
  const { editions, programme } = records.value;
  const known = { editions, programme: programme.filter((entry) => !isCalledOff(entry)) };
  return [{ item, place, stayMinutes, ...visitWindow(site, known, time) }];
}

/** The walk that is asked for, in the best order from where one starts; null while it cannot be reckoned. */
export const plan = computed<Plan | null>(() => {
  const request = planRequest.value;
  const start = originPoint.value;
  if (request === null || network.value === null || start === null) return null;
  const { setOut, stayMinutes } = request;
  const placed = request.keys
    .flatMap((key) => itemByKey.value.get(key) ?? [])
    .flatMap((item) => toStop(item, stayMinutes, setOut));
  const options = { ...wishes(request), time: setOut, closedBridges: closedFrom(setOut) };
  const found = planItinerary(network.value, { start, stops: placed }, options);
  let from: Coordinate = start;
  let leaves = setOut.minutes;
  const stops = found.visits.flatMap((visit): PlannedStop[] => {
    const stop = placed[visit.stop];
    if (stop === undefined || network.value === null) return [];
    const time = later(setOut, leaves - setOut.minutes);
    const [route = null] = routesFrom(network.value, from, [stop.place], { ...options, time });
    [from, leaves] = [stop.place, visit.leaveMinutes];
    return [{ item: stop.item, visit, route }];
  });
  const unreachable = found.unreachable.flatMap((stop) => placed[stop]?.item ?? []);
  const { walkMinutes, endMinutes, best } = found;
  return { request, start, stops, unreachable, walkMinutes, endMinutes, best };
});

const wishes = ({ stepFree }: Pick<PlanRequest, 'stepFree'>) => ({
  avoidFees: walkWishes.value.avoidFees,
  stepFree: stepFree || walkWishes.value.stepFree,
});

/** What is worth a visit by itself, and how long one stays. */
const sights = [
  ...['lantern-zone', 'wish-lantern', 'pavilion', 'gate', 'monument', 'viewpoint', 'stage', 'museum'],
  ...['craft-workshop', 'market', 'park', 'floating-bridge'],
];
const stayMinutes = 10;
const mostCandidates = 12;
const budgets: Readonly<Record<ReadyWalk, number>> = { hour: 60, twoHours: 120, stepFree: 90, second: 120 };

/** Sights in the order in which a walk takes them: where something is on, then by importance. */
function candidates(without: readonly string[]): readonly Item[] {
  const { now, soon } = agendaAt(
    records.value.programme.filter((entry) => !isCalledOff(entry)),
    koreaTime.value,
    60,
  );
  const isOn = new Set([...now, ...soon].map(({ item }) => item.site));
  const worth = (item: Item) => (isOn.has(item.id) ? 0 : item.rank);
  return items.value
    .filter(
      (item) =>
        item.kind === 'site' &&
        item.rank <= 2 &&
        sights.includes(item.category) &&
        !without.includes(itemKey(item)) &&
        closureOf(itemKey(item)) === null,
    )
    .toSorted((a, b) => worth(a) - worth(b));
}

function keysOf(walk: ReadyWalk, without: readonly string[]): readonly string[] {
  const start = originPoint.value;
  if (start === null || network.value === null) return [];
  const time = koreaTime.value;
  const options = { ...wishes({ stepFree: walk === 'stepFree' }), time, closedBridges: closedFrom(time) };
  const budgetMinutes = budgets[walk];
  const stops = candidates(without).flatMap((item) => toStop(item, stayMinutes, time));
  const ways = routesFrom(
    network.value,
    start,
    stops.map(({ place }) => place),
    options,
  );
  const near = stops.filter((_, index) => (ways[index]?.minutes ?? Number.POSITIVE_INFINITY) < budgetMinutes / 2);
  const offered = near.slice(0, mostCandidates);
  const taken = fillWalk(network.value, { start, candidates: offered, budgetMinutes }, options);
  return taken.flatMap((index) => (offered[index] === undefined ? [] : itemKey(offered[index].item)));
}

/**
 * Makes a ready walk from where one starts, at the shown time, of what is open and on: the second evening leaves out what
 * two hours of a first one show and what was seen.
 */
export function makeReadyWalk(walk: ReadyWalk): void {
  const without = walk === 'second' ? [...seen.value, ...keysOf('twoHours', [])] : [];
  planRequest.value = {
    walk,
    keys: keysOf(walk, without),
    stayMinutes,
    setOut: koreaTime.value,
    stepFree: walk === 'stepFree',
  };
}
