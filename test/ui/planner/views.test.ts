import { describe, expect, it } from 'vitest';
import { divisionFigures, figureOf } from '../../../src/core/divisions/indicators.ts';
import type { OwnData } from '../../../src/core/own-data/own-data.ts';
import { noRecords } from '../../../src/core/records.ts';
import { hexCentre } from '../../../src/core/statistics/hex-support.ts';
import { cityPointSets, ownPointSet } from '../../../src/state/planner/point-sets.ts';
import { testedPoints } from '../../../src/ui/planner/chance/PointTest.tsx';
import {
  areaSimulations,
  localRows,
  moranVerdict,
  neighboursOfHexes,
  quotientRows,
  residualKind,
} from '../../../src/ui/planner/chance/view.ts';
import { kDistancePoints } from '../../../src/ui/planner/clusters/view.ts';
import { changesByMethod, median, rampSteps } from '../../../src/ui/planner/divisions/view.ts';
import { sortRows } from '../../../src/ui/planner/parts/DataTable.tsx';
import { drawnAtMost, drawnPoints } from '../../../src/ui/planner/parts/drawn-points.ts';
import { groundOf } from '../../../src/ui/planner/reach/reach-ground.ts';
import { pointAt, pointsOfFile } from '../../../src/ui/planner/reach/reach-points.ts';
import { realAppRecords } from '../real-cards.ts';

const all = divisionFigures(realAppRecords);
const units = all.map(({ division }) => ({
  code: division.code,
  name: division.name.en,
  geometry: null,
  centre: division.point,
}));

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

describe('points of the own file', () => {
  const file: Omit<OwnData, 'categories' | 'categoryNames'> = {
    file: 'shops.csv',
    digest: null,
    format: 'csv',
    encoding: 'utf-8',
    reading: { system: 'lonlat', swapped: false, alternatives: [] },
    headings: [],
    columns: null,
    rowCount: 2,
    problems: [],
    problemCount: 0,
    middleCount: 0,
    uncategorisedCount: 0,
    lonLats: Float64Array.of(128.1, 35.2, 128.2, 35.1),
    names: ['A', ''],
    addresses: ['', ''],
  };

  it('are a set like those of the city', () => {
    const categories = { codes: Uint16Array.of(1, 0), count: 2 };
    const set = ownPointSet({ ...file, categories, categoryNames: ['cafe', 'books'] });
    expect(set).toMatchObject({ id: 'own', name: 'shops.csv', withoutPlace: 0, sources: [] });
    expect(set.categories).toEqual([
      { words: 'own', name: 'cafe' },
      { words: 'own', name: 'books' },
    ]);
    const points = pointsOfFile(set);
    const all = Array.from(points.codes, (code, at) => [
      points.categories[code],
      pointAt(points, at),
      points.nameAt(at, 'ko'),
    ]);
    expect(all).toEqual([
      ['books', [128.1, 35.2], 'A'],
      ['cafe', [128.2, 35.1], ''],
    ]);
  });

  it('need no categories', () => {
    const set = ownPointSet({ ...file, categories: null, categoryNames: [] });
    expect([set.categories, [...set.codes]]).toEqual([[], [0, 0]]);
    expect(pointsOfFile(set).categories).toEqual(['']);
    expect([...pointsOfFile(undefined).codes]).toEqual([]);
  });

  it('make an area together only while they are few', () => {
    const many = { ...ownPointSet({ ...file, categories: null, categoryNames: [] }), codes: new Uint16Array(101) };
    const given = { records: noRecords, itemByKey: new Map(), outlines: [], found: null };
    const few = ownPointSet({ ...file, categories: null, categoryNames: [] });
    expect(groundOf({ kind: 'own', point: null }, { ...given, own: few })?.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [128.1, 35.2],
        [128.2, 35.1],
      ],
    });
    expect(groundOf({ kind: 'own', point: null }, { ...given, own: many })).toBeNull();
    expect(groundOf({ kind: 'own', point: 1 }, { ...given, own: few })?.geometry).toEqual({
      type: 'Point',
      coordinates: [128.2, 35.1],
    });
    expect(groundOf({ kind: 'own', point: 2 }, { ...given, own: few })).toBeNull();
    expect(groundOf({ kind: 'own', point: 0 }, { ...given, own: undefined })).toBeNull();
  });
});

describe('what is drawn of many points', () => {
  it('is all of few and always the same sample of many', () => {
    expect([...drawnPoints(3)]).toEqual([0, 1, 2]);
    const some = drawnPoints(100_000);
    expect(some).toHaveLength(drawnAtMost);
    drawnPoints(5);
    expect(drawnPoints(100_000)).toEqual(some);
    expect(new Set(some).size).toBe(drawnAtMost);
  });

  it('is tested in full up to 3000 points, beyond as a sample', () => {
    expect(testedPoints(3000)).toHaveLength(3000);
    expect(testedPoints(100_000)).toHaveLength(2000);
  });
});

describe('tests over areas', () => {
  it('deal fewer times where many areas have many neighbours', () => {
    const near = (areas: number, each: number) => Array.from({ length: areas }, () => new Array<number>(each).fill(0));
    expect(areaSimulations(near(30, 6)).simulations).toBe(9999);
    expect(areaSimulations(near(800, 6)).simulations).toBe(9999);
    expect(areaSimulations(near(800, 60)).simulations).toBe(1999);
    expect(areaSimulations(near(800, 400)).simulations).toBe(999);
  });

  it('know the neighbours of hexagons', () => {
    const cells = [
      [0, 0],
      [1, 0],
      [0, 1],
      [5, 5],
    ] as const;
    const centres = cells.map((cell) => hexCentre(cell, 1000));
    const by = (neighbours: 'queen' | 'rook' | 'nearest' | 'band') =>
      neighboursOfHexes({ cells, centres }, { neighbours, k: 2, bandKm: 1.5 });
    expect(by('queen')).toEqual([[1, 2], [0, 2], [0, 1], []]);
    expect(by('rook')).toEqual(by('queen'));
    expect(by('band')).toEqual(by('queen'));
    expect(by('nearest')?.map(({ length }) => length)).toEqual([2, 2, 2, 2]);
    expect(neighboursOfHexes({ cells: [], centres: [] }, { neighbours: 'nearest', k: 2, bandKm: 1 })).toBeUndefined();
  });
});

describe('views of results', () => {
  it('judge an area only after correction for testing many', () => {
    const tests = all.map((_, index) => ({ z: 2, p: index === 0 ? 0.0002 : 0.04 }));
    const rows = localRows(
      units,
      all.map(() => 1),
      tests,
    );
    // Benjamini and Hochberg: thirty times 0.0002 is 0.006; all 30 at most 0.04 stay at 0.04.
    expect(rows[0]?.q).toBeCloseTo(0.006, 9);
    expect(rows[1]?.q).toBeCloseTo(0.04, 9);
    const single = localRows(
      units,
      all.map(() => 1),
      all.map((_, index) => ({ z: 2, p: index === 0 ? 0.04 : 0.9 })),
    );
    expect(single[0]?.finding).toBe('none');
  });

  it('leave islands out', () => {
    expect(localRows(units.slice(0, 1), [1], [null])[0]?.finding).toBe('island');
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
