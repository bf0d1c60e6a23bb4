import { metersBetween, type Point } from './plane.ts';
import { walkingSettings } from './settings.ts';
import type { Shore, Water } from './water.ts';

/** A point beside a headland round which a shortest way may bend. */
export interface Corner {
  readonly point: Point;
  /** Directions from the headland along its two shores, of length 1. */
  readonly shores: readonly [Point, Point];
  readonly schematic: boolean;
}

/** A headland sharper than this sends its point no farther off than a blunter one would: sine of half its angle. */
const leastHalfSine = 1 / 3;
const widestGapMeters = walkingSettings.shoreGapMeters / leastHalfSine;
/** Shores that turn less than this, in radians, are straight. */
const leastTurn = 1e-4;

/** Returns the dry points beside all headlands of the water. Source: shortest ways among polygons bend only at convex corners. */
export function findCorners({ shores, isWet }: Pick<Water, 'shores' | 'isWet'>): readonly Corner[] {
  return shores.flatMap(cornersOf).filter(({ point }) => !isWet(point));
}

function cornersOf({ points, schematic }: Shore): readonly Corner[] {
  return points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const [back, on] = [directionTo(point, before), directionTo(point, after)];
    // The water lies on the left, so it is convex where the shore turns left.
    if (on[0] * back[1] - on[1] * back[0] < leastTurn) return [];
    return [{ point: besideCorner(point, back, on), shores: [back, on] as const, schematic }];
  });
}

function directionTo(from: Point, to: Point): Point {
  const length = metersBetween(from, to);
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** The point on the line that halves the corner, at the gap from both its shores. */
function besideCorner([x, y]: Point, back: Point, on: Point): Point {
  const halfSine = Math.sqrt(Math.max(0, 1 - (back[0] * on[0] + back[1] * on[1])) / 2);
  const reach = walkingSettings.shoreGapMeters / Math.max(leastHalfSine, halfSine);
  // The normal of the chord between both shores points away from the water, also where the corner is nearly straight.
  const [chordX, chordY] = [on[0] - back[0], on[1] - back[1]];
  const length = Math.hypot(chordX, chordY);
  return [x + (chordY / length) * reach, y - (chordX / length) * reach];
}

/**
 * Whether a line, given as metres east and north, touches a corner without entering the water there, as every shortest way
 * does that bends at it. An end that lies within the widest gap of a shore's own line counts as lying on it.
 */
export function touches({ shores: [back, on] }: Pick<Corner, 'shores'>, [dx, dy]: Point): boolean {
  const [a, b] = [dx * back[1] - dy * back[0], dx * on[1] - dy * on[0]];
  return (a >= -widestGapMeters && b >= -widestGapMeters) || (a <= widestGapMeters && b <= widestGapMeters);
}
