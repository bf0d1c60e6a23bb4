import { attractionParts, presentParts } from './attraction.ts';
import { type IndexWeights, indexDefaults, indexParts, type LinkageParts, rankLinkages } from './linkage-index.ts';
import { type LinkageBase, type LinkageModel, type LinkageParameters, modelLinkage } from './model.ts';
import { weightGrid } from './weights.ts';

/** Distance exponents with which dominance is tried: around 2, as far as retail studies usually go. */
const triedExponents = [1.5, 2, 2.5] as const;
/** Steps of the grids of weights: 15 mixes of the three parts of attraction, 70 of the five of the index. */
const gridSteps = 4;

/** How firmly a division hangs on its centre. */
export interface DominanceStability {
  readonly code: string;
  readonly dominant: string;
  /** Share of the tried models, 0 to 1, that give it the same centre. */
  readonly stability: number;
  /** Every centre that dominated it in some model, with the share of models, the most frequent first. */
  readonly rivals: readonly { readonly centre: string; readonly share: number }[];
}

/**
 * Returns the parameters that are tried: every mix of attraction in steps of a quarter that draws anybody, with each of
 * three distance exponents.
 */
export function triedParameters({ centres }: LinkageBase, attractionExponent: number): readonly LinkageParameters[] {
  const present = presentParts(centres);
  return weightGrid(attractionParts, gridSteps)
    .filter((weights) => present.some((part) => weights[part] > 0))
    .flatMap((weights) =>
      triedExponents.map((distanceExponent) => ({ attractionExponent, distanceExponent, weights })),
    );
}

/**
 * Returns for each division how often it keeps the centre that a model gives it when weights and distance exponent move: 45
 * models, 15 mixes of attraction in steps of ¼ times the exponents 1.5, 2 and 2.5. Takes some 200 ms.
 */
export function dominanceStability(base: LinkageBase, model: LinkageModel): readonly DominanceStability[] {
  const tried = triedParameters(base, model.parameters.attractionExponent).map((parameters) =>
    modelLinkage(base, parameters),
  );
  return model.divisions.map(({ code, dominant }, index) => {
    const counts = new Map<string, number>();
    for (const { divisions } of tried) {
      const centre = divisions[index]?.dominant ?? dominant;
      counts.set(centre, (counts.get(centre) ?? 0) + 1);
    }
    const rivals = [...counts]
      .map(([centre, count]) => ({ centre, share: count / tried.length }))
      .toSorted((a, b) => b.share - a.share);
    return { code, dominant, stability: (counts.get(dominant) ?? 0) / tried.length, rivals };
  });
}

/** How a rank moves when the weights of the index move. */
export interface RankStability {
  readonly code: string;
  /** With the weights that were given. */
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** The middle rank of all tried weights. */
  readonly median: number;
  /** Share of the tried weights, 0 to 1, with which it is among the first five. */
  readonly inTopFive: number;
}

/** Returns the ranks of every eup and myeon over 70 mixes of the five parts in steps of ¼, in the order of the given ranking. */
export function rankStability(
  parts: readonly LinkageParts[],
  weights: IndexWeights = indexDefaults,
): readonly RankStability[] {
  const tried = weightGrid(indexParts, gridSteps).map(
    (mix) => new Map(rankLinkages(parts, mix).map(({ code, rank }) => [code, rank])),
  );
  return rankLinkages(parts, weights).map(({ code, rank }) => {
    const ranks = tried.map((ranking) => ranking.get(code) ?? Number.NaN).toSorted((a, b) => a - b);
    const [low, high] = [ranks[(ranks.length - 1) >> 1] ?? rank, ranks[ranks.length >> 1] ?? rank];
    return {
      code,
      rank,
      best: ranks[0] ?? rank,
      worst: ranks.at(-1) ?? rank,
      median: (low + high) / 2,
      inTopFive: ranks.filter((each) => each <= 5).length / ranks.length,
    };
  });
}
