import { describe, expect, it } from 'vitest';
import { divisionFigures, figuresOf, indicatorIds, sectorFigures } from '../../../src/core/divisions/indicators.ts';
import { classMethods } from '../../../src/core/statistics/classes/breaks-by.ts';
import { classCount } from '../../../src/core/statistics/classes/class-breaks.ts';
import { basesOf, classBounds, readDivisionSettings } from '../../../src/state/planner/divisions-params.ts';
import { extremesOf, shownBreaks, valueRows } from '../../../src/ui/planner/divisions/view.ts';
import { realAppRecords } from '../real-cards.ts';

const all = divisionFigures(realAppRecords);

describe('every figure in every relation', () => {
  it('falls into classes by every method, at most seven, and no division is lost', () => {
    for (const indicator of [...indicatorIds, ...sectorFigures]) {
      for (const base of basesOf(indicator)) {
        const values = figuresOf(all, indicator, base).filter(Number.isFinite);
        for (const method of classMethods) {
          const breaks = shownBreaks(values, { method, classes: 5, edges: [1, 10] }, classBounds.max);
          if (breaks === null) throw new Error(`${indicator} ${base} ${method}: expected classes`);
          expect(classCount(breaks)).toBeLessThanOrEqual(classBounds.max);
          const rows = valueRows(all, { indicator, base }, breaks);
          expect(rows.filter(({ classIndex }) => classIndex !== null)).toHaveLength(values.length);
        }
      }
    }
  });
});

describe('what stands out', () => {
  const rows = valueRows(all, { indicator: 'sector-wood', base: 'count' }, [0, 100]);

  it('names all that share a value, and counts those without any', () => {
    const { highest, lowest, none } = extremesOf(rows);
    const counts = realAppRecords.assets.filter(({ sector }) => sector === 'wood');
    const most = Math.max(...all.map(({ counts: each }) => each['sector-wood']));
    expect(highest.every(({ value }) => value === most)).toBe(true);
    expect(rows.filter(({ value }) => value === most)).toHaveLength(highest.length);
    expect(lowest).toHaveLength(none);
    expect(none).toBe(30 - new Set(counts.map(({ division }) => division)).size);
  });

  it('is nothing of no rows', () => {
    expect(extremesOf([])).toEqual({ highest: [], lowest: [], none: 0 });
  });
});

describe('links', () => {
  it('of old that say per1000 are still about people', () => {
    expect(readDivisionSettings({ of: 'assets', per: 'per1000' }).base).toBe('per10000');
    expect(readDivisionSettings({ of: 'assets', per: 'perKm2' }).base).toBe('perKm2');
  });

  it('do not put people in relation to people', () => {
    expect(readDivisionSettings({ of: 'population', per: 'quotient' }).base).toBe('count');
    expect(readDivisionSettings({ of: 'sector-crafts', per: 'quotient' })).toMatchObject({
      indicator: 'sector-crafts',
      base: 'quotient',
    });
  });
});
