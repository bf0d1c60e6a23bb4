import { describe, expect, it } from 'vitest';
import type { PartnerCity } from '../../../src/core/model/index.ts';
import { compareCities, squareSide } from '../../../src/core/partners/compare.ts';
import { realRecords } from '../../tiles/real-data.ts';

const { partners, sources } = realRecords;
const jinju = { populationCount: 338_449, areaKm2: 713.1, date: '2025-01', sources: ['resident-registration-2025'] };
const compared = (today = '2026-10-04', cities: readonly PartnerCity[] = partners) =>
  compareCities(cities, jinju, today);
const row = (id: string, today?: string, cities?: readonly PartnerCity[]) =>
  compared(today, cities).find((city) => city.id === id);
const eugene = partners.find(({ id }) => id === 'eugene') as PartnerCity;
const unchecked: PartnerCity = { ...eugene, checked: { population: [], areaKm2: [] } };

describe('compareCities', () => {
  it('has Jinju first, then the partner cities in their order', () => {
    expect(compared().map(({ id }) => id)).toEqual(['jinju', ...partners.map(({ id }) => id)]);
  });

  it('gives Jinju its own figures, and neither distance nor tie', () => {
    const { sources: keys, date } = jinju;
    expect(row('jinju')).toMatchObject({
      name: { en: 'Jinju' },
      areaKm2: { value: 713.1, basis: 'own', sources: keys },
      population: { value: 338_449, basis: 'own', date, sources: keys },
      density: { basis: 'own', date, sources: keys },
      distanceKm: null,
      tieYears: null,
    });
    expect(row('jinju')?.density?.value).toBeCloseTo(474.6, 1);
  });

  it('takes the newest checked value with its date', () => {
    expect(row('eugene')?.population).toEqual({
      value: 179_887,
      basis: 'checked',
      date: '2022',
      sources: ['wikipedia-eugene'],
    });
    expect(row('omsk')?.population).toMatchObject({ value: 1_172_070, basis: 'checked', date: '2018' });
  });

  it('takes the newest value wherever it stands in the list', () => {
    const population = eugene.checked.population.toReversed();
    const turned: PartnerCity = { ...eugene, checked: { ...eugene.checked, population } };
    expect(row('eugene', undefined, [turned])?.population?.value).toBe(179_887);
  });

  it('takes the first of undated values', () => {
    expect(row('xian')?.areaKm2).toMatchObject({ value: 10_762, basis: 'checked', sources: ['wikipedia-xian'] });
    expect(row('xian')?.areaKm2?.date).toBeUndefined();
  });

  it('falls back on the printed figures and says so', () => {
    const city = row('eugene', undefined, [unchecked]);
    expect(city?.areaKm2).toMatchObject({ value: 113.3, basis: 'printed' });
    expect(city?.population).toMatchObject({ value: 179_000, basis: 'printed' });
    expect(city?.areaKm2?.sources).toContain('jinju-international-exchanges');
  });

  it('has no density without a figure', () => {
    const blank = { area: null, areaKm2: null, population: null, populationCount: null };
    const city = row('eugene', undefined, [{ ...unchecked, printedFigures: blank }]);
    expect(city).toMatchObject({ areaKm2: null, population: null, density: null });
  });

  it('has the density of the two figures shown', () => {
    for (const { id, areaKm2, population, density } of compared()) {
      expect(density?.basis, id).toBe('own');
      expect(density?.value, id).toBeCloseTo((population?.value ?? 0) / (areaKm2?.value ?? 0), 9);
      for (const key of [...(areaKm2?.sources ?? []), ...(population?.sources ?? [])]) {
        expect(density?.sources, id).toContain(key);
      }
    }
  });

  it('measures the distance within 0.6 % of that in the data', () => {
    for (const { id, distanceKm: km } of partners) {
      expect(Math.abs((row(id)?.distanceKm?.value ?? Number.NaN) / km - 1), id).toBeLessThan(0.006);
    }
  });

  it.each([
    ['2026-01-09', 64],
    ['2026-01-10', 65],
    ['2026-12-31', 65],
    ['1961-01-10', 0],
    ['1960-12-31', 0],
  ])('counts the whole years of the tie with Eugene on %s', (today, years) => {
    expect(row('eugene', today)?.tieYears).toMatchObject({ value: years, basis: 'own', date: '1961-01-10' });
  });

  it('names known sources for every figure', () => {
    const known = new Set(sources.map(({ key }) => key));
    for (const { id, areaKm2, population, density, distanceKm, tieYears } of compared().slice(1)) {
      for (const figure of [areaKm2, population, density, distanceKm, tieYears]) {
        expect(figure?.sources.length, id).toBeGreaterThan(0);
        expect(
          figure?.sources.filter((key) => !known.has(key)),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe('squareSide', () => {
  it('is the side of a square of that area', () => {
    expect(squareSide(100)).toBe(10);
    expect(squareSide(713.1)).toBeCloseTo(26.7, 1);
    expect(squareSide(0)).toBe(0);
  });
});
