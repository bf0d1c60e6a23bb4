import { describe, expect, it } from 'vitest';
import { classChanges } from '../../../../src/core/statistics/classes/class-changes.ts';
import { jenksBreaks } from '../../../../src/core/statistics/classes/jenks-breaks.ts';
import { quantileBreaks } from '../../../../src/core/statistics/classes/quantile-breaks.ts';
import { breakCases } from './breaks.ts';

describe('classChanges', () => {
  it('names the values that move and where to', () => {
    expect(classChanges([1, 5, 9], [1, 4, 9], [1, 6, 9])).toEqual([{ index: 1, from: 1, to: 0 }]);
  });

  it.each(breakCases)('counts what classInt and findInterval count: $name', ({ values, count, expected }) => {
    const changes = classChanges(values, jenksBreaks(values, count), quantileBreaks(values, count));
    expect(changes.length).toBe(expected.changed);
  });
});
