/**
 * Returns the indexes of a random sample without repeats, ascending; all of them when there are no more than wanted.
 * Source: selection sampling, D. E. Knuth, The Art of Computer Programming 2, algorithm 3.4.2 S.
 */
export function sampleOf(count: number, wanted: number, random: () => number): Uint32Array {
  const sample = new Uint32Array(Math.min(count, wanted));
  for (let index = 0, taken = 0; taken < sample.length; index++) {
    if (random() * (count - index) < sample.length - taken) sample[taken++] = index;
  }
  return sample;
}
