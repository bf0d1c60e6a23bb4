import { describe, it } from 'vitest';
import { breaksBy, classMethods } from '../../../../src/core/statistics/classes/breaks-by.ts';
import { expectClose } from '../fixture.ts';
import { breakCases } from './breaks.ts';

describe('breaksBy', () => {
  it.each(breakCases)('takes the method that is named: $name', ({ values, count, expected }) => {
    const options = { classes: count, edges: expected.jenks };
    const found = classMethods.map((method) => breaksBy(method, values, options));
    const wanted = [[...new Set(expected.quantile)], expected.equal, expected.jenks, expected.headTail, expected.jenks];
    for (const [index, breaks] of wanted.entries()) expectClose(found[index] ?? [], breaks);
  });
});
