import { mean } from '../statistic.ts';
import { ascending, type ClassBreaks, withoutRepeats } from './class-breaks.ts';

/** Share of values above the mean up to which a head is still a minority and is divided again. */
const headShare = 0.4;

/**
 * Returns edges at the mean, at the mean of the values above it, and so on while those are a minority of at most 40 %. The number of
 * classes follows from the values; meant for many small and few large ones.
 * Throws without values and for values that are not finite.
 * Source: B. Jiang (2013), Head/tail breaks: a new classification scheme for data with a heavy-tailed distribution, The Professional
 * Geographer 65(3); 40 %: B. Jiang and J. Yin (2014), Annals of the AAG 104(3).
 */
export function headTailBreaks(values: readonly number[]): ClassBreaks {
  const sorted = ascending('headTailBreaks', values);
  const edges: number[] = [];
  for (let rest = sorted; rest.length > 1; ) {
    const edge = mean(rest);
    const head = rest.filter((value) => value > edge);
    if (head.length === 0) break;
    edges.push(edge);
    if (head.length > headShare * rest.length) break;
    rest = head;
  }
  const [least = 0, most = least] = [sorted[0], sorted.at(-1)];
  return withoutRepeats([least, ...edges, most]);
}
