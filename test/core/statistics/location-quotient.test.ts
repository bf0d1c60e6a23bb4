import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locationQuotients, poissonInterval, sectorQuotients } from '../../../src/core/statistics/location-quotient.ts';
import { expectClose, fixture, present } from './fixture.ts';

const { table, sectors, kind } = fixture.divisions;
const everywhere = table.map(() => true);
const references = [
  { name: 'whole city', sector: 'gastronomy', inReference: everywhere, expected: fixture.quotients.whole },
  {
    name: 'dongs',
    sector: 'heritage',
    inReference: kind.map((each) => each === 'dong'),
    expected: fixture.quotients.dongs,
  },
  {
    name: 'eup and myeon',
    sector: 'gastronomy',
    inReference: kind.map((each) => each !== 'dong'),
    expected: fixture.quotients.rural,
  },
];

describe('sectorQuotients', () => {
  it.each(references)('agrees with poisson.test: $name', ({ sector, inReference, expected }) => {
    const column = sectors.indexOf(sector);
    const found = sectorQuotients(table, inReference).map((row) => present(row[column]));
    for (const { division, quotient, lower, upper, expected: places } of expected) {
      const area = present(found[division]);
      expectClose([area.expected, present(area.quotient), ...present(area.interval)], [places, quotient, lower, upper]);
    }
    const withBase = new Set(expected.map(({ division }) => division));
    expect(found.flatMap(({ quotient }, index) => (quotient === null ? [] : [index]))).toEqual([...withBase]);
  });

  it('refuses rows of different length', () => {
    expect(() => sectorQuotients([[1, 2], [1]], [true, true])).toThrow('expected 2 values, found 1');
  });
});

describe('locationQuotients', () => {
  const area = fc.record({
    count: fc.integer({ min: 0, max: 30 }),
    base: fc.integer({ min: 1, max: 500 }),
    inReference: fc.constant(true),
  });

  it('is 1 for the reference area taken together', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1 }), (areas) => {
        fc.pre(areas.some(({ count }) => count > 0));
        const count = areas.reduce((sum, each) => sum + each.count, 0);
        const base = areas.reduce((sum, each) => sum + each.base, 0);
        const whole = { count, base, inReference: false };
        expect(locationQuotients([...areas, whole]).at(-1)?.quotient).toBeCloseTo(1, 9);
        // So is the mean of the quotients, weighted by the base.
        const weighted = locationQuotients(areas).reduce(
          (sum, { quotient }, index) => sum + present(quotient) * present(areas[index]).base,
          0,
        );
        expect(weighted / base).toBeCloseTo(1, 9);
      }),
    );
  });

  it('judges by the interval, and only above the minimum base', () => {
    const areas = [
      { count: 30, base: 100, inReference: true },
      { count: 1, base: 100, inReference: true },
      { count: 15, base: 100, inReference: true },
      { count: 4, base: 4, inReference: false },
      { count: 0, base: 0, inReference: false },
    ];
    const verdicts = locationQuotients(areas).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['above', 'below', 'usual', 'small-base', 'small-base']);
    expect(locationQuotients(areas).at(-1)?.quotient).toBeNull();
  });

  it('has no value where the reference area has no place', () => {
    const [found] = locationQuotients([{ count: 3, base: 9, inReference: false }]);
    expect(found).toEqual({ quotient: null, expected: 0, interval: null, verdict: 'small-base' });
  });

  it('refuses counts below 0 and a confidence of 1', () => {
    expect(() => locationQuotients([{ count: -1, base: 9, inReference: true }])).toThrow('found -1 of 9');
    expect(() => locationQuotients([], { minimumBase: 5, confidence: 1 })).toThrow('found 1');
  });
});

describe('poissonInterval', () => {
  it('agrees with the table of Garwood for 0 and 10 at 95 %', () => {
    const rounded = (count: number): readonly number[] =>
      poissonInterval(count, 0.95).map((end) => Math.round(end * 100) / 100);
    expect(rounded(0)).toEqual([0, 3.69]);
    expect(rounded(10)).toEqual([4.8, 18.39]);
  });
});
