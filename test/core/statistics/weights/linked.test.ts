import { describe, expect, it } from 'vitest';
import { linkedAreas } from '../../../../src/core/statistics/weights/linked.ts';
import { rowStandardised, spatialLags } from '../../../../src/core/statistics/weights/weights.ts';

describe('linkedAreas', () => {
  it('leaves out the islands and renumbers the others', () => {
    const linked = linkedAreas([1, 50, 2, 60, 3], rowStandardised([[2], [], [0, 4], [], [2]]));
    expect(linked.values).toEqual([1, 2, 3]);
    expect(linked.areas).toEqual([0, 2, 4]);
    expect([...spatialLags(linked.weights, linked.values)]).toEqual([2, 2, 2]);
  });

  it('refuses values that are missing, too few, or beside a one-way island', () => {
    const weights = rowStandardised([[1], [0]]);
    expect(() => linkedAreas([1, Number.NaN], weights)).toThrow('found NaN at 1');
    expect(() => linkedAreas([1], weights)).toThrow('expected 2 values, found 1');
    expect(() => linkedAreas([1, 2], rowStandardised([[1], []]))).toThrow('without neighbours, found 1');
  });
});
