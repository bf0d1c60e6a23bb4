import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';

const draw = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

/** The same generator in whole numbers of any size, step by step from its description. */
function reference(seed: number, count: number): number[] {
  const word = (value: bigint): bigint => value & 0xffffffffn;
  let state = word(BigInt(seed));
  return Array.from({ length: count }, () => {
    state = word(state + 0x6d2b79f5n);
    let mixed = word((state ^ (state >> 15n)) * (state | 1n));
    mixed ^= word(mixed + (mixed ^ (mixed >> 7n)) * (mixed | 61n));
    return Number(mixed ^ (mixed >> 14n)) / 2 ** 32;
  });
}

describe('seededRandom', () => {
  it('repeats itself with the same seed and differs with another', () => {
    expect(draw(7, 50)).toEqual(draw(7, 50));
    expect(draw(8, 50)).not.toEqual(draw(7, 50));
  });

  it.each([0, 1, 20_261_004, 2 ** 32 - 1])('follows mulberry32 from seed %i', (seed) => {
    expect(draw(seed, 200)).toEqual(reference(seed, 200));
  });

  it('fills 0 to 1 evenly', () => {
    const bins = new Array<number>(20).fill(0);
    for (const value of draw(3, 20_000)) bins[Math.floor(value * 20)] = (bins[Math.floor(value * 20)] ?? 0) + 1;
    // Chi-squared with 19 degrees of freedom is below 43.8 with probability 0.999.
    expect(bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(43.8);
  });
});
