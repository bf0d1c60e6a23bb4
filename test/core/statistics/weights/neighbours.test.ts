import { describe, expect, it } from 'vitest';
import { islandsOf, neighboursFromPairs } from '../../../../src/core/statistics/weights/neighbours.ts';

describe('neighboursFromPairs', () => {
  it('joins both ways, once, in ascending order', () => {
    const pairs = [
      [2, 0],
      [1, 0],
      [0, 1],
    ] as const;
    expect(neighboursFromPairs(4, pairs)).toEqual([[1, 2], [0], [0], []]);
  });
});

describe('islandsOf', () => {
  it('names the areas without a neighbour', () => {
    expect(islandsOf([[1], [0], []])).toEqual([2]);
  });
});
