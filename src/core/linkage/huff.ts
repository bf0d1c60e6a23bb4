/** Exponents of the Huff model. */
export interface HuffParameters {
  /** Exponent α of attraction. */
  readonly attractionExponent: number;
  /** Exponent β of travel: how fast people give up with distance. */
  readonly distanceExponent: number;
}

/** α 1, β 2: the values of Huff's first examples and of Reilly's law. */
export const huffDefaults: HuffParameters = { attractionExponent: 1, distanceExponent: 2 };

/**
 * Returns the share of every centre in the trips from one origin, in the order of the centres; the shares sum to 1.
 * Attractions may be in any unit, travel is in kilometres. Throws when the lists differ in length, a travel is not above 0,
 * or no centre attracts anybody.
 * Source: D. L. Huff (1963), A probabilistic analysis of shopping center trade areas, Land Economics 39(1): P(i→j) = A_j^α
 * d_ij^-β / Σ_k A_k^α d_ik^-β.
 */
export function huffShares(
  attractions: readonly number[],
  travelKm: readonly number[],
  { attractionExponent, distanceExponent }: HuffParameters = huffDefaults,
): readonly number[] {
  if (attractions.length !== travelKm.length)
    throw new Error(`huffShares: expected ${attractions.length} travels, found ${travelKm.length}`);
  const pulls = attractions.map((attraction, index) => {
    const km = travelKm[index] ?? 0;
    if (!(km > 0)) throw new Error(`huffShares: expected a travel above 0 km, found ${km}`);
    // A centre that has nothing attracts nobody, with any exponent.
    return attraction === 0 ? 0 : attraction ** attractionExponent / km ** distanceExponent;
  });
  const total = pulls.reduce((sum, pull) => sum + pull, 0);
  if (!(total > 0 && Number.isFinite(total))) {
    throw new Error(
      `huffShares: expected a positive attraction among ${attractions.length} centres, found a sum of ${total}`,
    );
  }
  return pulls.map((pull) => pull / total);
}
