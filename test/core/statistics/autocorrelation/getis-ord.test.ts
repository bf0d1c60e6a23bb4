import { describe, expect, it } from 'vitest';
import { getisOrd } from '../../../../src/core/statistics/autocorrelation/getis-ord.ts';
import { autocorrelationCases, definedValue, expectClose, fixture, present, simulationError } from '../fixture.ts';

describe('getisOrd', () => {
  it.each(autocorrelationCases)('agrees with spdep: $name', ({ values, set, expected }) => {
    const found = definedValue(getisOrd(fixture.divisions[values], fixture.neighbours[set]));
    expectClose(
      found.flatMap((area) => (area === null ? [] : [area.z])),
      expected.gistar,
    );
    expect(found.flatMap((area, index) => (area === null ? [] : [index]))).toEqual(expected.linked);
  });

  it('takes twice the smaller tail as p', () => {
    const found = definedValue(
      getisOrd(fixture.divisions.count, fixture.neighbours.queen, { simulations: 9999, seed: 3 }),
    );
    const { exactUpper, exactLower } = fixture.autocorrelation.countQueen;
    for (const [area, result] of found.entries()) {
      const [upper, lower] = [exactUpper[area] ?? null, exactLower[area] ?? null];
      if (upper === null || lower === null) continue;
      const tail = Math.min(upper, lower);
      expect(Math.abs(present(result).p - Math.min(1, 2 * tail))).toBeLessThan(2 * simulationError(tail, 9999));
    }
  });

  it('is 0 where the neighbourhood is the whole map', () => {
    const all = [
      [1, 2, 3],
      [0, 2, 3],
      [0, 1, 3],
      [0, 1, 2],
    ];
    expect(definedValue(getisOrd([1, 2, 3, 4], all)).map((area) => area?.z)).toEqual([0, 0, 0, 0]);
  });

  it('has no value for a constant field', () => {
    expect(getisOrd(Array(30).fill(0.1), fixture.neighbours.queen)).toEqual({ defined: false, reason: 'constant' });
  });
});
