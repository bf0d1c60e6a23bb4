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
  /** True where only the nearest of what could be within were asked for their ways. */
  readonly isPartial: boolean;
}

/** Where points are asked, and how one walks. */
export interface ReachQuestion extends WalkingOptions {
  readonly from: Coordinate;
  readonly limit: ReachLimit;
  /** At most so many of the nearest are asked for their ways; all unless told. */
  readonly most?: number;
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
  { from, limit, most = Number.POSITIVE_INFINITY, ...options }: ReachQuestion,
): ReachResult {
  const metersPerMinute = ((options.stepFree === true ? stepFreeSpeedKmh : speedKmh) * 1000) / 60;
  // A way that is all bridge has no detour: nothing farther than this can be in time.
  const widest = 'radiusMeters' in limit ? limit.radiusMeters : limit.minutes * metersPerMinute;
  const all = index.within(from, widest);
  const hits = all.slice(0, most);
  const isPartial = hits.length < all.length;
  const found = reachesOf(network, { from, hits, points }, options);
  if ('radiusMeters' in limit) return { within: found, cutOff: [], isPartial };
  return {
    isPartial,
    within: found.filter((reach) => minutesOf(reach) <= limit.minutes).toSorted((a, b) => minutesOf(a) - minutesOf(b)),
    cutOff: found.filter(
      (reach) =>
        minutesOf(reach) > limit.minutes && (reach.straightMeters * detourFactor) / metersPerMinute <= limit.minutes,
    ),
  };
}

const minutesOf = ({ route }: Reach): number => route?.minutes ?? Number.POSITIVE_INFINITY;

/** The same from whichever of several places is nearest to each point, in the measure of the limit; of no places nothing. */
export function withinReachOfAny(
  network: WalkingNetwork,
  given: { readonly index: PointIndex; readonly points: readonly Coordinate[] },
  { starts, ...question }: Omit<ReachQuestion, 'from'> & { readonly starts: readonly Coordinate[] },
): ReachResult {
  const measure = 'radiusMeters' in question.limit ? ({ straightMeters }: Reach) => straightMeters : minutesOf;
  const results = starts.map((from) => withinReach(network, given, { ...question, from }));
  const within = nearestOfEach(
    results.flatMap((result) => result.within),
    measure,
  );
  const inTime = new Set(within.map(({ index }) => index));
  const cutOff = nearestOfEach(
    results.flatMap((result) => result.cutOff),
    ({ straightMeters }) => straightMeters,
  );
  return {
    within,
    cutOff: cutOff.filter(({ index }) => !inTime.has(index)),
    isPartial: results.some(({ isPartial }) => isPartial),
  };
}

/** The best reach of every point, the nearest first. */
function nearestOfEach(reaches: readonly Reach[], measure: (reach: Reach) => number): readonly Reach[] {
  const best = new Map<number, Reach>();
  for (const reach of reaches) {
    const before = best.get(reach.index);
    if (before === undefined || measure(reach) < measure(before)) best.set(reach.index, reach);
  }
  return [...best.values()].sort((a, b) => measure(a) - measure(b) || a.index - b.index);
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
