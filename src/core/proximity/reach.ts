import { distanceMeters } from '../geo/distance.ts';
import type { Coordinate } from '../model/index.ts';
import { type Route, routesFrom, type WalkingNetwork, type WalkingOptions, walkingSettings } from '../walking/index.ts';
import type { PointIndex } from './point-index.ts';

/** A way on foot this many times as long as on land without water is made far by the river. */
export const riverFarRatio = 1.5;

/** A point with both its distances. */
export interface Reach {
  readonly index: number;
  readonly straightMeters: number;
  /** The quickest way on foot; null where none is known. */
  readonly route: Route | null;
  /**
   * Metres of the way that are there only because of water: the way less the straight line with its detour on land; at
   * least 0, null without a way.
   */
  readonly waterMeters: number | null;
  /** True where the river makes it far: the way is at least 1.5 times what it would be on land, or there is none. */
  readonly isRiverFar: boolean;
}

/** What is asked: within straight metres, or within minutes on foot. */
export type ReachLimit = { readonly radiusMeters: number } | { readonly minutes: number };

/** What lies within a limit, the nearest in the measure of the limit first. */
export interface ReachResult {
  readonly within: readonly Reach[];
  /** Only for minutes: what would be within them if there were no water but is not. */
  readonly cutOff: readonly Reach[];
}

/** Where points are asked, and how one walks. */
export interface ReachQuestion extends WalkingOptions {
  readonly from: Coordinate;
  readonly limit: ReachLimit;
}

const { speedKmh, stepFreeSpeedKmh, detourFactor } = walkingSettings;

/**
 * Returns what lies within straight metres or minutes on foot of a place, each with both distances. `points` are those of
 * the index. Ways end off the map with straight lines that say so (`off-map` among the flags of the route). A negative
 * limit finds nothing.
 */
export function withinReach(
  network: WalkingNetwork,
  { index, points }: { readonly index: PointIndex; readonly points: readonly Coordinate[] },
  { from, limit, ...options }: ReachQuestion,
): ReachResult {
  if ('radiusMeters' in limit) {
    const hits = index.within(from, limit.radiusMeters);
    const found = reachesOf(network, { from, hits, points }, options);
    return { within: found, cutOff: [] };
  }
  const metersPerMinute = ((options.stepFree === true ? stepFreeSpeedKmh : speedKmh) * 1000) / 60;
  // A way that is all bridge has no detour: nothing farther than this can be in time.
  const hits = index.within(from, limit.minutes * metersPerMinute);
  const found = reachesOf(network, { from, hits, points }, options);
  const minutesOf = ({ route }: Reach): number => route?.minutes ?? Number.POSITIVE_INFINITY;
  return {
    within: found.filter((reach) => minutesOf(reach) <= limit.minutes).toSorted((a, b) => minutesOf(a) - minutesOf(b)),
    cutOff: found.filter(
      (reach) =>
        minutesOf(reach) > limit.minutes && (reach.straightMeters * detourFactor) / metersPerMinute <= limit.minutes,
    ),
  };
}

interface Asked {
  readonly from: Coordinate;
  readonly hits: readonly { readonly index: number }[];
  readonly points: readonly Coordinate[];
}

function reachesOf(network: WalkingNetwork, { from, hits, points }: Asked, options: WalkingOptions): readonly Reach[] {
  const targets = hits.map(({ index }) => points[index] ?? from);
  const routes = routesFrom(network, from, targets, options);
  return hits.map(({ index }, at) => {
    const straightMeters = distanceMeters(from, targets[at] ?? from);
    return { index, straightMeters, ...riverOf(straightMeters, routes[at] ?? null) };
  });
}

function riverOf(straightMeters: number, route: Route | null): Pick<Reach, 'route' | 'waterMeters' | 'isRiverFar'> {
  if (route === null) return { route, waterMeters: null, isRiverFar: true };
  const onLand = straightMeters * detourFactor;
  return {
    route,
    waterMeters: Math.max(0, route.meters - onLand),
    // A step to the bank is no river: below 50 m nothing is far.
    isRiverFar: route.meters >= onLand * riverFarRatio && route.meters - onLand >= 50,
  };
}
