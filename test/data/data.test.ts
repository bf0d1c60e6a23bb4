import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../tiles/data/problem.ts';
import { type TableName, tables } from '../../tiles/data/tables.ts';
import { realData } from '../tiles/real-data.ts';

describe('data', () => {
  it('has no problem in any record', () => {
    expect(realData.problems.map(formatProblem)).toEqual([]);
  });

  it.each(Object.keys(tables) as TableName[])('has records of %s', (name) => {
    expect(realData.entries[name].length).toBeGreaterThan(0);
  });

  it('has the eight partner cities and the eight road bridges', () => {
    expect(realData.entries.partners).toHaveLength(8);
    expect(realData.entries.bridges).toHaveLength(8);
  });
});
