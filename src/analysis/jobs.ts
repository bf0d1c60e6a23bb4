import {
  type DominanceStability,
  dominanceStability,
  type LinkageBase,
  type LinkageParameters,
  modelLinkage,
} from '../core/linkage/index.ts';
import type { Steps } from '../core/steps.ts';
import { clusters, hexagons, hexShift, kDistanceCurve, means, silhouettes, stability } from './cluster-jobs.ts';
import type { Held } from './held.ts';
import { areaSummary, missing, ways } from './reach-jobs.ts';
import { association, cityHexagons, countInAreas, pointPattern } from './statistic-jobs.ts';

/** How firmly each division hangs on its centre; needs no held points. */
function dominance(
  _held: Held,
  { base, parameters }: { readonly base: LinkageBase; readonly parameters: LinkageParameters },
): readonly DominanceStability[] {
  return dominanceStability(base, modelLinkage(base, parameters));
}

/**
 * Everything that the worker can be asked for, by name: a function of what is held and of an input that can be cloned.
 * One that must first fetch code returns a promise. One that returns `Steps` can be cancelled between them. Results must be fresh: their typed arrays
 * are moved to the page, not copied. A new job is one row here.
 */
export const jobs = {
  clusters,
  kDistanceCurve,
  stability,
  means,
  silhouettes,
  hexagons,
  hexShift,
  cityHexagons,
  countInAreas,
  association,
  pointPattern,
  areaSummary,
  missing,
  ways,
  dominance,
} as const;

type Jobs = typeof jobs;

/** Name of a job. */
export type JobName = keyof Jobs;
/** What a job is asked with. */
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[1];
/** What a job answers. */
export type JobOutput<N extends JobName> =
  ReturnType<Jobs[N]> extends Steps<infer T> ? T : Awaited<ReturnType<Jobs[N]>>;
