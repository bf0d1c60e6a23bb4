import { median } from '../../bench/median.ts';

/** Samples of something over a run, in their order. */
export type Samples = readonly number[];

/** Whether samples grow, and by how much in all. */
export interface Trend {
  /** Growth from the first to the last sample along the median slope. */
  readonly growth: number;
  /** The least growth that goes with the samples at 95 % certainty; above 0 there is a trend upwards. */
  readonly leastGrowth: number;
}

const quantile = (sorted: Samples, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share)))] ?? 0;

/**
 * Returns the trend of samples by the median of the slopes of all pairs, with its confidence interval; no growth for fewer
 * than four samples. Outliers, such as a sample taken before memory was swept up, do not move it.
 * Source: Sen, Estimates of the regression coefficient based on Kendall's tau, 1968.
 */
export function trendOf(samples: Samples): Trend {
  const count = samples.length;
  if (count < 4) return { growth: 0, leastGrowth: 0 };
  const slopes = samples
    .flatMap((value, index) => samples.slice(index + 1).map((later, ahead) => (later - value) / (ahead + 1)))
    .toSorted((a, b) => a - b);
  const spread = 1.96 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const least = quantile(slopes, (slopes.length - spread) / 2 - 1);
  return { growth: median(slopes) * (count - 1), leastGrowth: least * (count - 1) };
}

/** Whether samples grow by more than a share of their least: what is surely a trend and large enough to matter in a week. */
export const grows = (samples: Samples, share: number): boolean =>
  trendOf(samples).leastGrowth > share * Math.min(...samples);
