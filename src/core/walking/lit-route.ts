import type { Coordinate } from '../model/index.ts';
import type { WalkingOptions } from './conditions.ts';
import type { LampIndex } from './lamps.ts';
import type { WalkingNetwork } from './network.ts';
import { between, metersBetween, toPlane } from './plane.ts';
import type { Route } from './route.ts';
import { walkingSettings } from './settings.ts';
import { route } from './ways.ts';

/** A way and how much of it is lit. */
export interface LitRoute {
  readonly route: Route;
  /** 0 to 1, of its length. */
  readonly litShare: number;
}

/**
 * Returns the share of a way, 0 to 1 of its length on the map, that lies within reach of a street lamp; 0 for a way without
 * length. Known are the lamps of streets and alleys, not those of the big avenues, and a way is drawn straight: a rough figure.
 */
export function litShare({ coordinates }: Pick<Route, 'coordinates'>, lamps: LampIndex): number {
  let [lit, total] = [0, 0];
  const points = coordinates.map(toPlane);
  for (const [index, from] of points.slice(0, -1).entries()) {
    const to = points[index + 1] ?? from;
    const meters = metersBetween(from, to);
    const parts = Math.ceil(meters / walkingSettings.lampStepMeters);
    for (let part = 0; part < parts; part++) {
      if (lamps.isLit(between(from, to, (part + 0.5) / parts))) lit += meters / parts;
    }
    total += meters;
  }
  return total === 0 ? 0 : Math.min(1, lit / total);
}

/**
 * Returns the best-lit way among the quickest one over each bridge that takes at most a quarter longer than the quickest of
 * all; null when there is no way.
 */
export function litRoute(
  network: WalkingNetwork,
  from: Coordinate,
  to: Coordinate,
  { lamps, ...options }: WalkingOptions & { readonly lamps: LampIndex },
): LitRoute | null {
  const closed = [...(options.closedBridges ?? [])];
  let quickest: Route | null = null;
  let best: LitRoute | null = null;
  for (let found = route(network, from, to, options); found !== null; ) {
    quickest ??= found;
    if (found.minutes > quickest.minutes * walkingSettings.litTimeRatio) break;
    const share = litShare(found, lamps);
    if (best === null || share > best.litShare) best = { route: found, litShare: share };
    const taken = found.legs.flatMap(({ bridgeId }) => bridgeId ?? []);
    if (taken.length === 0) break;
    closed.push(...taken);
    found = route(network, from, to, { ...options, closedBridges: closed });
  }
  return best;
}
