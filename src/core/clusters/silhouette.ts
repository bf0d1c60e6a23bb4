import { seededRandom } from '../random.ts';
import type { Meters } from './plane.ts';
import { sampleOf } from './sample.ts';

/** How well points lie in their clusters: 1 far from every other, 0 on the border between two, below 0 in the wrong one. */
export interface Silhouette {
  readonly mean: number;
  /** Of how many points it is the mean: all of them, or a random sample. */
  readonly lookedAt: number;
  readonly of: number;
  /** What sampling leaves open, one standard error of the mean; 0 when all points were looked at. */
  readonly standardError: number;
}

/** Distances that may be measured; more than about 7000 points are sampled. */
const distancesAtMost = 5e7;
const sampleAtLeast = 300;
const seed = 20_261_004;

/**
 * Returns the mean silhouette of points in clusters 0 to k − 1; undefined when fewer than two clusters hold points. Exact up
 * to 7071 points; beyond, that of a random sample (always the same one) of as many points as keep the work at 5·10⁷
 * distances, 300 at least, each of them measured against all points. A point alone in its cluster counts 0.
 * Source: P. J. Rousseeuw (1987), Silhouettes, J. Comput. Appl. Math. 20.
 */
export function silhouette(meters: Meters, labels: Int32Array): Silhouette | undefined {
  const sizes: number[] = [];
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  if (sizes.filter((size) => size > 0).length < 2) return undefined;
  const of = labels.length;
  const wanted = of * of <= distancesAtMost ? of : Math.max(sampleAtLeast, Math.floor(distancesAtMost / of));
  const sample = sampleOf(of, wanted, seededRandom(seed));
  const widths = Float64Array.from(sample, (point) => widthOf(meters, labels, sizes, point));
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const variance = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / Math.max(1, widths.length - 1);
  const standardError = sample.length === of ? 0 : Math.sqrt(variance / widths.length);
  return { mean, lookedAt: sample.length, of, standardError };
}

function widthOf(meters: Meters, labels: Int32Array, sizes: readonly number[], point: number): number {
  const own = labels[point] ?? 0;
  if ((sizes[own] ?? 0) < 2) return 0;
  const x = meters[2 * point] ?? 0;
  const y = meters[2 * point + 1] ?? 0;
  const sums = new Float64Array(sizes.length);
  for (let at = 0; at < labels.length; at++) {
    const dx = (meters[2 * at] ?? 0) - x;
    const dy = (meters[2 * at + 1] ?? 0) - y;
    const label = labels[at] ?? 0;
    sums[label] = (sums[label] ?? 0) + Math.sqrt(dx * dx + dy * dy);
  }
  const within = (sums[own] ?? 0) / ((sizes[own] ?? 0) - 1);
  let nearest = Infinity;
  for (let label = 0; label < sizes.length; label++) {
    if (label !== own && (sizes[label] ?? 0) > 0) nearest = Math.min(nearest, (sums[label] ?? 0) / (sizes[label] ?? 1));
  }
  return nearest === within ? 0 : (nearest - within) / Math.max(nearest, within);
}
