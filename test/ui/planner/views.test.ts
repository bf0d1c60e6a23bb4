import { describe, expect, it } from 'vitest';
import { divisionFigures, figureOf } from '../../../src/core/divisions/indicators.ts';
import { cityPointSets } from '../../../src/state/planner/point-sets.ts';
import { localRows, moranVerdict, quotientRows, residualKind } from '../../../src/ui/planner/chance/view.ts';
import { kDistancePoints } from '../../../src/ui/planner/clusters/view.ts';
import { changesByMethod, median, rampSteps } from '../../../src/ui/planner/divisions/view.ts';
import { sortRows } from '../../../src/ui/planner/parts/DataTable.tsx';
import { realAppRecords } from '../real-cards.ts';

const all = divisionFigures(realAppRecords);

describe('figures of the divisions', () => {
  it('count every creative place once', () => {
    expect(all).toHaveLength(30);
    expect(all.reduce((sum, { counts }) => sum + counts.assets, 0)).toBe(113);
    // 239 rows of the state lists, 96 of which are an asset as well.
    expect(all.reduce((sum, { counts }) => sum + counts.places, 0)).toBe(143);
  });

  it('stand in relation to people', () => {
    const munsan = all.find(({ division }) => division.name.ko === '문산읍');
    // 346 businesses and 7,605 people in data/city/divisions.yaml.
    expect(munsan === undefined ? 0 : figureOf(munsan, 'establishments', 'per10000')).toBeCloseTo(454.964, 2);
  });
});

describe('point sets', () => {
  it('say how many have no place', () => {
    const assets = cityPointSets(realAppRecords).find(({ id }) => id === 'assets');
    expect([assets?.codes.length, assets?.withoutPlace]).toEqual([100, 13]);
  });
});

describe('views of results', () => {
  it('judge an area only after correction for testing many', () => {
    const tests = all.map((_, index) => ({ z: 2, p: index === 0 ? 0.0002 : 0.04 }));
    const rows = localRows(
      all,
      all.map(() => 1),
      tests,
    );
    // Benjamini and Hochberg: thirty times 0.0002 is 0.006; all 30 at most 0.04 stay at 0.04.
    expect(rows[0]?.q).toBeCloseTo(0.006, 9);
    expect(rows[1]?.q).toBeCloseTo(0.04, 9);
    const single = localRows(
      all,
      all.map(() => 1),
      all.map((_, index) => ({ z: 2, p: index === 0 ? 0.04 : 0.9 })),
    );
    expect(single[0]?.finding).toBe('none');
  });

  it('leave islands out', () => {
    expect(localRows(all.slice(0, 1), [1], [null])[0]?.finding).toBe('island');
  });

  it('expect as many places of a sector as there are', () => {
    const settings = { sector: 'gastronomy', quotientBase: 'assets', reference: 'city', minimumBase: 5 } as const;
    const rows = quotientRows(all, realAppRecords.assets, settings);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(26);
    expect(rows.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(26, 9);
  });

  it('tell clustering from chance', () => {
    expect([moranVerdict(0.3, -0.03, 0.01), moranVerdict(-0.4, -0.03, 0.01), moranVerdict(0.3, -0.03, 0.06)]).toEqual([
      'cluster',
      'even',
      'chance',
    ]);
    expect([residualKind(2), residualKind(0.4), residualKind(-0.6), residualKind(-1.6)]).toEqual([
      'farAbove',
      'about',
      'below',
      'farBelow',
    ]);
  });

  it('spread classes over the whole ramp', () => {
    expect(rampSteps(2)).toEqual([0, 6]);
    expect(rampSteps(7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(median([3, 1, 2, 10])).toBe(2.5);
  });

  it('find no change between methods that agree', () => {
    const changes = changesByMethod([1, 2, 3, 4], 'quantile', { classes: 2, edges: [] });
    expect(changes.find(({ method }) => method === 'equal')?.changed).toBe(0);
  });

  it('cut the curve of distances where the slider ends', () => {
    expect(kDistancePoints(Float64Array.of(10, 20, 9000, Infinity), 1500)).toEqual([
      [25, 10],
      [50, 20],
    ]);
  });

  it('sort rows without a value to the end', () => {
    const column = { value: (row: number | null) => row };
    expect(sortRows([2, null, 1, 3], column, true, 'en')).toEqual([3, 2, 1, null]);
    expect(sortRows([2, null, 1, 3], column, false, 'en')).toEqual([1, 2, 3, null]);
  });
});
