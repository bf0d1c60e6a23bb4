import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised, weightGrid } from '../../../src/core/linkage/weights.ts';

const parts = ['a', 'b', 'c'] as const;
const weights = fc.record({ a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) });

describe('normalised', () => {
  it('sums to 1 and keeps ratios', () => {
    fc.assert(
      fc.property(
        weights.filter(({ a, b, c }) => a + b + c > 0),
        (mix) => {
          const { a, b, c } = normalised(parts, mix);
          expect(a + b + c).toBeCloseTo(1, 12);
          expect(a * mix.b).toBeCloseTo(b * mix.a, 9);
        },
      ),
    );
  });

  it('refuses weights below 0, no numbers, and nothing at all', () => {
    expect(() => normalised(parts, { a: -1, b: 1, c: 1 })).toThrow(/at least 0/);
    expect(() => normalised(parts, { a: Number.NaN, b: 1, c: 1 })).toThrow(/at least 0/);
    expect(() => normalised(parts, { a: 0, b: 0, c: 0 })).toThrow(/sum above 0/);
  });
});

describe('weightGrid', () => {
  it('has as many mixes as there are ways to share the steps: C(steps + parts − 1, parts − 1)', () => {
    expect(weightGrid(parts, 4)).toHaveLength(15);
    expect(weightGrid(['a', 'b', 'c', 'd', 'e'], 4)).toHaveLength(70);
    const keys = weightGrid(parts, 4).map((mix) => JSON.stringify(mix));
    expect(new Set(keys).size).toBe(15);
    for (const { a, b, c } of weightGrid(parts, 4)) expect(a + b + c).toBe(1);
  });
});
