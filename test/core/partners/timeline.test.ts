import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextYear } from '../../../src/core/partners/next-year.ts';
import { tiesBetween, timelineBounds } from '../../../src/core/partners/timeline.ts';
import { realRecords } from '../../tiles/real-data.ts';

const { partners } = realRecords;
const ids = (from: number, to: number) => tiesBetween(partners, from, to).map(({ id }) => id);

describe('tiesBetween', () => {
  it('has only Eugene in 1975', () => {
    expect(ids(1961, 1975)).toEqual(['eugene']);
  });

  it('has every city by today, oldest tie first', () => {
    expect(ids(1961, 2026)).toEqual(['eugene', 'kitami', 'winnipeg', 'kyoto', 'matsue', 'zhengzhou', 'omsk', 'xian']);
  });

  it('takes in both years at its ends', () => {
    expect(ids(1985, 1992)).toEqual(['kitami', 'winnipeg']);
    expect(ids(1999, 1999)).toEqual(['kyoto', 'matsue']);
    expect(ids(1986, 1991)).toEqual([]);
    expect(ids(1992, 1985)).toEqual([]);
  });
});

describe('timelineBounds', () => {
  it('runs from the first tie to the current year', () => {
    expect(timelineBounds(partners, 2026)).toEqual({ from: 1961, to: 2026 });
  });

  it('never ends before a tie, whatever the clock says', () => {
    expect(timelineBounds(partners, 2000)).toEqual({ from: 1961, to: 2016 });
  });

  it('is the current year when there are no cities', () => {
    expect(timelineBounds([], 2026)).toEqual({ from: 2026, to: 2026 });
  });
});

describe('nextYear', () => {
  it('steps from tie to tie, once through a year of two', () => {
    const years: (number | null)[] = [];
    for (let year: number | null = 1900; year !== null && years.length < 20; year = nextYear(partners, year, 1)) {
      years.push(year);
    }
    expect(years).toEqual([1900, 1961, 1985, 1992, 1999, 2000, 2007, 2016]);
  });

  it('steps back', () => {
    expect(nextYear(partners, 2026, -1)).toBe(2016);
    expect(nextYear(partners, 1999, -1)).toBe(1992);
    expect(nextYear(partners, 1961, -1)).toBeNull();
  });

  it('goes to the nearest tie, with none between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2030 }), fc.constantFrom(1 as const, -1 as const), (year, step) => {
        const next = nextYear(partners, year, step);
        const between = next === null ? (step === 1 ? ids(year + 1, 9999) : ids(0, year - 1)) : [];
        expect(between).toEqual([]);
        if (next === null) return;
        expect(ids(next, next)).not.toEqual([]);
        expect(step === 1 ? ids(year + 1, next - 1) : ids(next + 1, year - 1)).toEqual([]);
      }),
    );
  });
});
