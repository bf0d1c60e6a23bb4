import { distanceKm } from '../geo/distance.ts';
import type { Coordinate } from '../model/index.ts';

/** Exponents and travel rule of the Huff model. */
export interface HuffParameters {
  /** Exponent α of attraction. */
  readonly attractionExponent: number;
  /** Exponent β of distance. */
  readonly distanceExponent: number;
  /** Road length divided by straight length. */
  readonly detourFactor: number;
  /** Shortest travel in kilometres, also that within a centre's own divisions. */
  readonly floorKm: number;
}

/** α 1, β 2, detour 1.3, floor 0.5 km. */
export const huffDefaults: HuffParameters = {
  attractionExponent: 1,
  distanceExponent: 2,
  detourFactor: 1.3,
  floorKm: 0.5,
};

/** A place that draws people: attraction in any unit, the same for all centres. */
export interface HuffCentre {
  readonly id: string;
  readonly point: Coordinate;
  readonly attraction: number;
}

/** Where people start. */
export interface HuffOrigin {
  readonly point: Coordinate;
  /** Id of the centre of which the origin is part; travel to it is the floor. */
  readonly ownCentre?: string | undefined;
}

/** The probability, 0 to 1, that a trip goes to the centre. */
export interface HuffShare {
  readonly centre: string;
  readonly share: number;
}

/** Returns travel in kilometres: straight line times detour, at least the floor; the floor itself to the own centre. */
function travelKm(origin: HuffOrigin, centre: HuffCentre, parameters: HuffParameters): number {
  if (origin.ownCentre === centre.id) return parameters.floorKm;
  return Math.max(parameters.floorKm, distanceKm(origin.point, centre.point) * parameters.detourFactor);
}

/**
 * Returns the share of every centre for one origin, in the order of the centres; the shares sum to 1.
 * Throws when no centre attracts anybody or the floor is not positive.
 * Source: D. L. Huff (1963), A probabilistic analysis of shopping center trade areas, Land Economics 39(1):
 * P(i→j) = A_j^α d_ij^-β / Σ_k A_k^α d_ik^-β.
 */
export function huffShares(
  origin: HuffOrigin,
  centres: readonly HuffCentre[],
  parameters: HuffParameters = huffDefaults,
): readonly HuffShare[] {
  if (!(parameters.floorKm > 0))
    throw new Error(`huffShares: expected a floor above 0 km, found ${parameters.floorKm}`);
  const pulls = centres.map(
    (centre) =>
      centre.attraction ** parameters.attractionExponent /
      travelKm(origin, centre, parameters) ** parameters.distanceExponent,
  );
  const total = pulls.reduce((sum, pull) => sum + pull, 0);
  if (!(total > 0 && Number.isFinite(total))) {
    throw new Error(
      `huffShares: expected a positive attraction among ${centres.length} centres, found a sum of ${total}`,
    );
  }
  return centres.map(({ id }, index) => ({ centre: id, share: (pulls[index] ?? 0) / total }));
}

/** Returns the id of the centre with the largest share, the first one on a tie; throws when there are no shares. */
export function mostProbableCentre(shares: readonly HuffShare[]): string {
  const [first, ...rest] = shares;
  if (first === undefined) throw new Error('mostProbableCentre: expected at least one share, found none');
  return rest.reduce((best, next) => (next.share > best.share ? next : best), first).centre;
}
