import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursFromPairs } from '../../../../src/core/statistics/weights/neighbours.ts';
import { binary, rowStandardised, spatialLags } from '../../../../src/core/statistics/weights/weights.ts';

const count = 12;
const area = fc.integer({ min: 0, max: count - 1 });
const neighbours = fc.array(fc.tuple(area, area), { maxLength: 40 }).map((pairs) =>
  neighboursFromPairs(
    count,
    pairs.filter(([a, b]) => a !== b),
  ),
);

describe('rowStandardised', () => {
  it('gives every area the mean of its neighbours, and an island 0', () => {
    const weights = rowStandardised([[1, 2], [0], [0], []]);
    expect([...spatialLags(weights, [4, 6, 10, 99])]).toEqual([8, 4, 4, 0]);
    expect(weights.islands).toEqual([3]);
  });

  it('sums to 1 for every area but the islands', () => {
    fc.assert(
      fc.property(neighbours, (list) => {
        const weights = rowStandardised(list);
        const sums = spatialLags(weights, Array(count).fill(1));
        for (const [index, sum] of sums.entries()) {
          expect(sum).toBeCloseTo(weights.islands.includes(index) ? 0 : 1, 12);
        }
      }),
    );
  });
});

describe('binary', () => {
  it('gives every area the sum of its neighbours', () => {
    expect([...spatialLags(binary([[1, 2], [0], [0], []]), [4, 6, 10, 99])]).toEqual([16, 4, 4, 0]);
  });

  it('refuses an area as its own neighbour, and one that does not exist', () => {
    expect(() => binary([[0]])).toThrow('found 0 beside 0');
    expect(() => binary([[1], [2]])).toThrow('below 2, found 2');
  });
});
