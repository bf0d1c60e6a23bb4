import { seededRandom } from '../random.ts';
import { partOf, type Steps } from '../steps.ts';
import { kMeans } from './k-means.ts';
import type { Meters } from './plane.ts';
import { sampleOf } from './sample.ts';
import { silhouette } from './silhouette.ts';

/** How well the points part into k groups. */
export interface FitOfK {
  readonly k: number;
  /** Mean silhouette, −1 to 1. */
  readonly mean: number;
}

/** The silhouettes of several numbers of groups, to choose k by: the highest is the clearest division. */
export interface SilhouetteCurve {
  /** By k; without those for which there are too few different places. */
  readonly fits: readonly FitOfK[];
  /** Of how many points: all of them, or a random sample. */
  readonly lookedAt: number;
  readonly of: number;
}

const pointsAtMost = 4000;
const seed = 20_261_004;

/**
 * Returns the mean silhouette of k-means for every k from 2 on, up to `most`. Up to 4000 points they are those of `kMeans` and
 * `silhouette`; beyond, both work on a random sample of 4000, always the same one.
 * Source: P. J. Rousseeuw (1987), Silhouettes, J. Comput. Appl. Math. 20, section 5: the k of the largest mean width.
 */
export function* silhouetteCurve(meters: Meters, most: number): Steps<SilhouetteCurve> {
  const of = meters.length / 2;
  const sample = sampleOf(of, pointsAtMost, seededRandom(seed));
  const points = Float64Array.from(
    { length: 2 * sample.length },
    (_, at) => meters[2 * (sample[at >> 1] ?? 0) + (at % 2)] ?? 0,
  );
  const fits: FitOfK[] = [];
  for (let k = 2; k <= most; k++) {
    const { labels, centres } = yield* partOf(kMeans(points, k), (k - 2) / (most - 1), (k - 1) / (most - 1));
    const found = centres.length / 2 === k ? silhouette(points, labels) : undefined;
    if (found !== undefined) fits.push({ k, mean: found.mean });
  }
  return { fits, lookedAt: sample.length, of };
}
