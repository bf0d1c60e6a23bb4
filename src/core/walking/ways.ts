import type { Coordinate } from '../model/index.ts';
import { type Anchor, anchorsOf, bankAnchors } from './anchors.ts';
import { assembleRoute, straightRoute } from './assemble-route.ts';
import { type Conditions, conditionsOf, type WalkingOptions } from './conditions.ts';
import { isOnMap, type WalkingNetwork } from './network.ts';
import { toPlane } from './plane.ts';
import type { Route } from './route.ts';
import { type Arrival, lastStep, type Spread, spreadFrom } from './spread.ts';

/** Returns the quickest way between two places; null when none is known or one is no place (not a number). */
export function route(
  network: WalkingNetwork,
  from: Coordinate,
  to: Coordinate,
  options: WalkingOptions,
): Route | null {
  return routesFrom(network, from, [to], options)[0] ?? null;
}

/** Returns the quickest way from one place to each of several others, in their order; null as for `route`. */
export function routesFrom(
  network: WalkingNetwork,
  from: Coordinate,
  targets: readonly Coordinate[],
  options: WalkingOptions,
): readonly (Route | null)[] {
  const conditions = conditionsOf(options);
  const spread = spreadFromPlace(network, from, conditions);
  return targets.map((to) => {
    const ends = { from, to, stepFree: options.stepFree === true };
    if (![...from, ...to].every(Number.isFinite)) return null;
    if (spread === null || !isOnMap(network, to)) return straightRoute(ends, conditions);
    const arrival = arriveAt(spread, to);
    return arrival === null ? null : assembleRoute(spread, arrival, ends);
  });
}

/** Returns the walking minutes from one place to each of several others, in their order; endless where `routesFrom` gives null. */
export function minutesFrom(
  network: WalkingNetwork,
  from: Coordinate,
  targets: readonly Coordinate[],
  conditions: Conditions,
): readonly number[] {
  const spread = spreadFromPlace(network, from, conditions);
  return targets.map((to) => {
    if (![...from, ...to].every(Number.isFinite)) return Number.POSITIVE_INFINITY;
    if (spread === null || !isOnMap(network, to))
      return straightRoute({ from, to, stepFree: false }, conditions).minutes;
    return arriveAt(spread, to)?.step.minutes ?? Number.POSITIVE_INFINITY;
  });
}

/** Returns the index and way of the targets that are reached soonest, soonest first, at most `count`; those without a way are left out. */
export function nearest(
  network: WalkingNetwork,
  from: Coordinate,
  targets: readonly Coordinate[],
  { count, ...options }: WalkingOptions & { readonly count: number },
): readonly { readonly index: number; readonly route: Route }[] {
  return routesFrom(network, from, targets, options)
    .flatMap((found, index) => (found === null ? [] : [{ index, route: found }]))
    .toSorted((a, b) => a.route.minutes - b.route.minutes)
    .slice(0, count);
}

/** Returns the quickest ways from a place to all nodes; null when it lies off the map. */
export function spreadFromPlace(network: WalkingNetwork, from: Coordinate, conditions: Conditions): Spread | null {
  if (!isOnMap(network, from)) return null;
  return spreadFrom(network, anchorsOf(network, toPlane(from), conditions), conditions);
}

/** Returns the quickest arrival at a place on the map; null when no way leads there. */
export function arriveAt(spread: Spread, to: Coordinate): Arrival | null {
  const { network, conditions } = spread;
  const point = toPlane(to);
  const arrival = firstArrival(spread, anchorsOf(network, point, conditions));
  // A floating bridge may close before one comes to the place on it.
  return arrival ?? firstArrival(spread, network.water.isWet(point) ? bankAnchors(network, point) : []);
}

function firstArrival(spread: Spread, anchors: readonly Anchor[]): Arrival | null {
  const arrivals = anchors.flatMap((anchor): Arrival[] => {
    const step = lastStep(spread, anchor);
    return step === null ? [] : [{ anchor, step }];
  });
  return arrivals.toSorted((a, b) => a.step.minutes - b.step.minutes)[0] ?? null;
}
