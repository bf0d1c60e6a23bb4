import type { Coordinate } from '../model/index.ts';
import { exactOrder } from './exact-order.ts';
import type { WalkingNetwork } from './network.ts';
import { searchedOrder } from './searched-order.ts';
import { walkingSettings } from './settings.ts';
import { type TimedOptions, travelTimes } from './travel-times.ts';
import { costOf, noCost, type OrderCost, type OrderProblem, type OrderStop, visit } from './visit-order.ts';

/** A place to be visited. */
export interface ItineraryStop {
  readonly place: Coordinate;
  readonly stayMinutes: number;
  /** When it is open or on: minutes since the midnight that begins the day of setting out; no limit where a bound is left out. */
  readonly opensMinutes?: number | undefined;
  readonly closesMinutes?: number | undefined;
}

/** Where a walk begins, what it visits, and where it ends; without an end, at the last stop. */
export interface ItineraryPlan {
  readonly start: Coordinate;
  readonly stops: readonly ItineraryStop[];
  readonly end?: Coordinate | undefined;
}

/** A stop in its turn. Times are minutes since the midnight that begins the day of setting out; past midnight from 1440 on. */
export interface ItineraryVisit {
  /** Index of the stop in the plan. */
  readonly stop: number;
  /** Minutes of walking to it. */
  readonly walkMinutes: number;
  readonly arriveMinutes: number;
  /** Minutes until it opens, and until a bridge on the way to it does. */
  readonly waitMinutes: number;
  readonly leaveMinutes: number;
  /** missed: it is over when one comes. cut-short: it ends before the stay does. */
  readonly violation: 'missed' | 'cut-short' | null;
}

/** The stops in order. */
export interface Itinerary {
  readonly visits: readonly ItineraryVisit[];
  /** Indices of the stops to which no way leads, from the start or from what is visited before. */
  readonly unreachable: readonly number[];
  /** Minutes of walking in all. */
  readonly walkMinutes: number;
  /** When one is at the end; null when no way leads there. */
  readonly endMinutes: number | null;
  /** True: no other order is better. False: there are too many stops to be sure. */
  readonly best: boolean;
}

/**
 * Returns the order of the stops that misses the fewest of them, then loses the least of the stays, then is done first, then
 * walks least. Throws when there are more than twelve.
 */
export function planItinerary(network: WalkingNetwork, plan: ItineraryPlan, options: TimedOptions): Itinerary {
  const { maxStops, exactStops } = walkingSettings;
  if (plan.stops.length > maxStops) {
    throw new Error(`planItinerary: expected at most ${maxStops} stops, found ${plan.stops.length}`);
  }
  const places = [plan.start, ...plan.stops.map(({ place }) => place), plan.end ?? plan.start];
  const travel = travelTimes(network, places, options);
  const isReached = (place: number): boolean => Number.isFinite(travel(0, place, 0).minutes);
  const endIsReached = isReached(places.length - 1);
  const problemOf = (taken: readonly number[]): OrderProblem => {
    const placeOf = (stop: number): number => (stop < 0 ? 0 : (taken[stop] ?? places.length - 2) + 1);
    return {
      stops: taken.flatMap((stop) => plan.stops[stop] ?? []).map((stop) => toOrderStop(stop, options.time.minutes)),
      journey: (from, to, minutes) => travel(placeOf(from), placeOf(to), minutes),
      hasEnd: plan.end !== undefined && endIsReached,
    };
  };
  const nearStart = [...plan.stops.keys()].filter((stop) => isReached(stop + 1));
  const { reached, problem, order } = orderReached(nearStart, problemOf);
  const cost = costOf(problem, order);
  return {
    visits: visitsOf(problem, order).map((each) =>
      toClock(each, reached[each.stop] ?? each.stop, options.time.minutes),
    ),
    unreachable: [...plan.stops.keys()].filter((stop) => !reached.includes(stop)),
    walkMinutes: cost.walked,
    endMinutes: plan.end === undefined || endIsReached ? cost.minutes + options.time.minutes : null,
    best: reached.length <= exactStops,
  };
}

interface Ordered {
  readonly reached: readonly number[];
  readonly problem: OrderProblem;
  readonly order: readonly number[];
}

/** The order of those stops to which a way leads from the ones before. */
function orderReached(stops: readonly number[], problemOf: (taken: readonly number[]) => OrderProblem): Ordered {
  const problem = problemOf(stops);
  const order = stops.length <= walkingSettings.exactStops ? exactOrder(problem) : searchedOrder(problem);
  const within = new Set(withWays(problem, order));
  if (within.size === stops.length) return { reached: stops, problem, order };
  return orderReached(
    stops.filter((_, stop) => within.has(stop)),
    problemOf,
  );
}

/** The stops of an order without those to which no way leads from the one before. */
function withWays(problem: OrderProblem, order: readonly number[]): readonly number[] {
  let [before, from]: [OrderCost, number] = [noCost, -1];
  return order.filter((stop) => {
    const after = visit(problem, before, from, stop);
    if (!Number.isFinite(after.minutes)) return false;
    [before, from] = [after, stop];
    return true;
  });
}

function toOrderStop({ stayMinutes, opensMinutes, closesMinutes }: ItineraryStop, setOut: number): OrderStop {
  return {
    stay: stayMinutes,
    opens: (opensMinutes ?? Number.NEGATIVE_INFINITY) - setOut,
    closes: (closesMinutes ?? Number.POSITIVE_INFINITY) - setOut,
  };
}

/** The visits of an order with times in minutes since setting out. */
function visitsOf(problem: OrderProblem, order: readonly number[]): readonly ItineraryVisit[] {
  let [before, from]: [OrderCost, number] = [noCost, -1];
  return order.map((stop) => {
    const way = problem.journey(from, stop, before.minutes);
    const after = visit(problem, before, from, stop);
    const arriveMinutes = before.minutes + way.minutes;
    const isMissed = after.missed > before.missed;
    const opensIn = isMissed ? 0 : Math.max(0, (problem.stops[stop]?.opens ?? arriveMinutes) - arriveMinutes);
    const isShort = after.lost > before.lost;
    [before, from] = [after, stop];
    return {
      stop,
      walkMinutes: way.walked,
      arriveMinutes,
      waitMinutes: opensIn + way.minutes - way.walked,
      leaveMinutes: after.minutes,
      violation: isMissed ? 'missed' : isShort ? 'cut-short' : null,
    };
  });
}

function toClock(each: ItineraryVisit, stop: number, setOut: number): ItineraryVisit {
  return { ...each, stop, arriveMinutes: each.arriveMinutes + setOut, leaveMinutes: each.leaveMinutes + setOut };
}
