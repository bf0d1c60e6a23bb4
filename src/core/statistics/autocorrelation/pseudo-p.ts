/** How often simulated values were at least, and at most, as large as the observed one. */
export interface Ranks {
  readonly atLeast: number;
  readonly atMost: number;
  readonly simulations: number;
}

/** p-values of a simulation, each above 0 and at most 1. */
export interface PseudoP {
  /** That chance gives a value as large or larger. */
  readonly upper: number;
  /** That chance gives a value as small or smaller. */
  readonly lower: number;
  /** Twice the smaller of both, at most 1. */
  readonly twoSided: number;
}

/**
 * Returns p-values that count the observed value among the simulated ones, so that none is 0. The smallest possible is
 * 1 / (simulations + 1) on one side and twice that on two; equal values count against the finding.
 * Source: A. C. A. Hope (1968), A simplified Monte Carlo significance test procedure, JRSS B 30.
 */
export function pseudoP({ atLeast, atMost, simulations }: Ranks): PseudoP {
  const upper = (atLeast + 1) / (simulations + 1);
  const lower = (atMost + 1) / (simulations + 1);
  return { upper, lower, twoSided: Math.min(1, 2 * Math.min(upper, lower)) };
}

/** How many permutations, and the seed that makes them repeatable. */
export interface SimulationOptions {
  readonly simulations: number;
  readonly seed: number;
}

/** 999 permutations: the smallest p is 0.001. */
export const permutationDefaults: SimulationOptions = { simulations: 999, seed: 20261004 };

/** Throws unless the number of simulations is a whole number from 1. */
export function assertSimulations(what: string, { simulations }: SimulationOptions): void {
  if (!(Number.isInteger(simulations) && simulations >= 1)) {
    throw new Error(`${what}: expected at least 1 simulation, found ${simulations}`);
  }
}
