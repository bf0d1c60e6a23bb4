import { describe, expect, it } from 'vitest';
import { smallNumberWarnings } from '../../../src/core/statistics/small-numbers.ts';

describe('smallNumberWarnings', () => {
  it('says nothing about a broad basis', () => {
    expect(smallNumberWarnings({ areas: 30, events: 300, expected: Array(30).fill(10) })).toEqual([]);
  });

  it('names every reason with its figures', () => {
    const expected = [...Array(5).fill(4.9), ...Array(15).fill(5)];
    expect(smallNumberWarnings({ areas: 20, events: 19, expected, islands: 2 })).toEqual([
      { kind: 'few-areas', areas: 20, fewest: 30 },
      { kind: 'few-events', events: 19, fewest: 20 },
      { kind: 'small-expectations', areas: 5, of: 20 },
      { kind: 'islands', areas: 2 },
    ]);
  });

  it('allows small expectations in a fifth of the areas', () => {
    expect(smallNumberWarnings({ areas: 40, expected: [1, 5, 5, 5, 5] })).toEqual([]);
  });
});
