import { sampleOf } from '../../../core/clusters/sample.ts';
import { seededRandom } from '../../../core/random.ts';

/** More points than these are not drawn: the map is sent anew with every move of a slider. */
export const drawnAtMost = 2500;
const seed = 20_261_004;

let last: { readonly count: number; readonly points: Uint32Array } | null = null;

/** Returns which of so many points are drawn: all, or always the same random sample, so that the picture stands still. */
export function drawnPoints(count: number): Uint32Array {
  if (last?.count !== count) last = { count, points: sampleOf(count, drawnAtMost, seededRandom(seed)) };
  return last.points;
}
