/**
 * Returns a generator of numbers from 0 up to but not 1; the same seed gives the same numbers on every machine.
 * Only the lower 32 bits of the seed count. Throws when the seed is no whole number.
 * Source: T. Ettinger (2017), mulberry32, public domain.
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw new Error(`seededRandom: expected a whole number as seed, found ${seed}`);
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
