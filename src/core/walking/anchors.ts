import type { Conditions } from './conditions.ts';
import type { Crossing } from './crossing.ts';
import type { WalkingNetwork } from './network.ts';
import { between, metersBetween, nearestShare, type Point } from './plane.ts';
import { walkingSettings } from './settings.ts';

/** Where a way begins or ends: on land, or on a bridge at a share of the way from its first end to its second. */
export type Anchor =
  | { readonly kind: 'land'; readonly point: Point }
  | { readonly kind: 'bridge'; readonly crossing: Crossing; readonly share: number };

/**
 * Returns where someone can stand who wants to be at a point: there, when it is dry; on the bridge, when it lies in the
 * water beside one that is open; else on the near bank, or on either bank when it lies in the middle.
 */
export function anchorsOf(network: WalkingNetwork, point: Point, conditions: Conditions): readonly Anchor[] {
  if (!network.water.isWet(point)) return [{ kind: 'land', point }];
  const bridges = network.crossings
    .filter((crossing) => conditions.waitMinutes(crossing, 0) === 0)
    .map((crossing) => ({ crossing, share: nearestShare(point, ...crossing.ends) }))
    .map((place) => ({ ...place, meters: metersBetween(point, pointOn(place)) }))
    .filter(({ meters }) => meters <= walkingSettings.onBridgeMeters)
    .toSorted((a, b) => a.meters - b.meters);
  const [bridge] = bridges;
  if (bridge !== undefined) return [{ kind: 'bridge', crossing: bridge.crossing, share: bridge.share }];
  return bankAnchors(network, point);
}

/** Returns where someone stands on land who comes as near as he can to a point in the water. */
export const bankAnchors = ({ water }: WalkingNetwork, point: Point): readonly Anchor[] =>
  water.banksOf(point).map((bank) => ({ kind: 'land', point: bank }));

/** Returns the point of a bridge at a share of its way. */
export const pointOn = ({ crossing, share }: { readonly crossing: Crossing; readonly share: number }): Point =>
  between(...crossing.ends, share);

/** Returns the point in the plane where an anchor lies. */
export const pointOfAnchor = (anchor: Anchor): Point => (anchor.kind === 'land' ? anchor.point : pointOn(anchor));
