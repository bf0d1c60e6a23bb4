import { describe, expect, it } from 'vitest';
import {
  cityFigure,
  divisionFigures,
  figureBases,
  figuresOf,
  indicatorIds,
  quotientBaseOf,
  sectorFigures,
} from '../../../src/core/divisions/indicators.ts';
import { sectors } from '../../../src/core/model/index.ts';
import { sectorQuotients } from '../../../src/core/statistics/location-quotient.ts';
import { realAppRecords } from '../../ui/real-cards.ts';

const all = divisionFigures(realAppRecords);
const figures = [...indicatorIds, ...sectorFigures];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('figures of sectors', () => {
  it('count every creative place with a division once', () => {
    const counts = all.map((each) => sum(sectorFigures.map((figure) => each.counts[figure])));
    expect(counts).toEqual(all.map(({ counts: { assets } }) => assets));
    expect(sum(counts)).toBe(113);
  });

  it('have the quotients of the test of chance', () => {
    const expected = sectorQuotients(
      all.map(({ counts }) => sectorFigures.map((figure) => counts[figure])),
      all.map(() => true),
    );
    for (const [at, figure] of sectorFigures.entries()) {
      const found = figuresOf(all, figure, 'quotient');
      for (const [index, value] of found.entries()) {
        const quotient = expected[index]?.[at]?.quotient ?? null;
        if (quotient === null) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(quotient, 12);
      }
    }
    expect(sectorFigures).toHaveLength(sectors.length);
  });
});

describe('quotients', () => {
  it('are 1 in the mean, weighted by what they are reckoned on', () => {
    for (const figure of figures) {
      const bases = all.map(({ counts }) => counts[quotientBaseOf(figure)]);
      const values = figuresOf(all, figure, 'quotient');
      const mean =
        sum(values.map((value, index) => (bases[index] ?? 0) * (Number.isNaN(value) ? 0 : value))) / sum(bases);
      expect(mean).toBeCloseTo(1, 9);
    }
  });
});

describe('the city as a whole', () => {
  it('lies between its divisions in every relation', () => {
    for (const figure of figures) {
      for (const base of figureBases.filter((each) => each !== 'count')) {
        const values = figuresOf(all, figure, base).filter(Number.isFinite);
        const city = cityFigure(all, figure, base);
        expect(city).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(city).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }
    }
  });

  it('has 113 creative places', () => {
    expect(cityFigure(all, 'assets', 'count')).toBe(113);
  });
});
