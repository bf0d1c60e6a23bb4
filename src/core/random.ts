/**
 * Returns a generator of numbers from 0, included, to 1, left out: the same ones for the same seed, on every machine.
 * The seed counts as an unsigned 32-bit whole number. Good enough for sampling and permutations, not for secrets.
 * Source: Tommy Ettinger, mulberry32 (public domain), a 32-bit counter through a mixing function.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
