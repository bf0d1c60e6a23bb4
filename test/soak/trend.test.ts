import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { grows, trendOf } from './trend.ts';

const noise = fc.integer().map((seed) => {
  const random = seededRandom(seed);
  return Array.from({ length: 30 }, () => random());
});

describe('trendOf', () => {
  it('is the slope of a line, whatever a few outliers say', () => {
    const line = Array.from({ length: 21 }, (_, index) => 100 + 2 * index);
    expect(trendOf(line)).toEqual({ growth: 40, leastGrowth: 40 });
    const spoilt = line.map((value, index) => (index % 9 === 4 ? 900 : value));
    expect(trendOf(spoilt).growth).toBeCloseTo(40, 6);
  });

  it('sees growth under noise, and none where there is none', () => {
    fc.assert(
      fc.property(noise, (values) => {
        expect(
          grows(
            values.map((value, index) => 100 + 2 * index + 4 * value),
            0.1,
          ),
        ).toBe(true);
        expect(
          grows(
            values.map((value) => 100 + 10 * value),
            0.1,
          ),
        ).toBe(false);
        expect(
          grows(
            values.map((value, index) => 300 - 2 * index + 4 * value),
            0.1,
          ),
        ).toBe(false);
      }),
    );
  });

  it('needs four samples', () => {
    expect(trendOf([1, 100, 1000])).toEqual({ growth: 0, leastGrowth: 0 });
  });
});
