/** Weights of some parts, in any unit, none below 0. */
export type Weights<Part extends string> = Readonly<Record<Part, number>>;

/** Returns the weights of some parts divided by their sum; throws when one is below 0 or no number, or all of them are 0. */
export function normalised<Part extends string>(parts: readonly Part[], weights: Weights<Part>): Weights<Part> {
  const sum = parts.reduce((total, part) => total + weights[part], 0);
  if (parts.some((part) => !(weights[part] >= 0)) || !(sum > 0 && Number.isFinite(sum)))
    throw new Error(`normalised: expected weights of at least 0 and a sum above 0, found ${JSON.stringify(weights)}`);
  return Object.fromEntries(parts.map((part) => [part, weights[part] / sum])) as Record<Part, number>;
}

/**
 * Returns every mix of weights in equal steps that sums to 1, such as (1, 0, 0), (¾, ¼, 0), …: with 4 steps 15 mixes of
 * three parts and 70 of five. Source: simplex lattice design, H. Scheffé (1958), Journal of the Royal Statistical Society B
 * 20(2).
 */
export function weightGrid<Part extends string>(parts: readonly Part[], steps: number): readonly Weights<Part>[] {
  const mixes = (count: number, left: number): readonly (readonly number[])[] =>
    count === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, first) =>
          mixes(count - 1, left - first).map((rest) => [first, ...rest]),
        ).flat();
  return mixes(parts.length, steps).map(
    (mix) => Object.fromEntries(parts.map((part, index) => [part, (mix[index] ?? 0) / steps])) as Record<Part, number>,
  );
}
