import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualBreaks } from '../../../../src/core/statistics/classes/manual-breaks.ts';
import { expectPartition, someValues } from './breaks.ts';

describe('manualBreaks', () => {
  it('puts edges in order and leaves out those that make no class', () => {
    expect(manualBreaks([0, 4, 10], [8, 2, 2, 0, 10, 99, -5])).toEqual([0, 2, 8, 10]);
  });

  it('puts every value into one class', () => {
    fc.assert(
      fc.property(someValues, someValues, (values, edges) => expectPartition(values, manualBreaks(values, edges))),
    );
  });

  it('refuses an edge that is no number', () => {
    expect(() => manualBreaks([1, 2], [Number.NaN])).toThrow('found NaN');
  });
});
