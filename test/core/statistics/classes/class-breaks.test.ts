import { describe, expect, it } from 'vitest';
import { ascending, classCount, withoutRepeats } from '../../../../src/core/statistics/classes/class-breaks.ts';

describe('class edges', () => {
  it('are sorted as numbers, come once and count as one class when single', () => {
    expect(ascending('test', [10, 9, -1])).toEqual([-1, 9, 10]);
    expect(withoutRepeats([1, 1, 2, 3, 3])).toEqual([1, 2, 3]);
    expect([classCount([7]), classCount([1, 2]), classCount([1, 2, 3])]).toEqual([1, 1, 2]);
  });
});
