import type { Coordinate } from '../model/index.ts';
import type { CrossingDoubt } from './crossing.ts';

/**
 * What a way does not know. off-map: an end lies off the map, the way is a straight line that may cross water. in-water: an
 * end lies in the water of the map, the way ends on the bank. schematic-shore: it follows water of which only the place is
 * known. step-free-unknown: no record tells whether it has steps. The others are of its bridges.
 */
export type RouteFlag = CrossingDoubt | 'off-map' | 'in-water' | 'schematic-shore' | 'step-free-unknown';

/** A part of a way: over land, over a road bridge or over a floating bridge. */
export interface Leg {
  readonly kind: 'land' | 'bridge' | 'floating';
  /** Null over land. */
  readonly bridgeId: string | null;
  /** As walked: on land the straight lines times the detour factor. */
  readonly meters: number;
  /** Without waiting. */
  readonly minutes: number;
  /** Until a floating bridge opens. */
  readonly waitMinutes: number;
  /** Null where no source tells. */
  readonly feeKrw: number | null;
  /** True where the place of a floating bridge is estimated. */
  readonly estimated: boolean;
  /** `[lon, lat]` from its first point to its last. */
  readonly coordinates: readonly Coordinate[];
}

/** A way on foot. */
export interface Route {
  /** With waiting. */
  readonly minutes: number;
  readonly meters: number;
  /** `[lon, lat]` from its first point to its last. */
  readonly coordinates: readonly Coordinate[];
  readonly legs: readonly Leg[];
  /** Of the fees that are known. */
  readonly totalFeeKrw: number;
  readonly flags: readonly RouteFlag[];
}
