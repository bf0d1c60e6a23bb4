import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../../../src/core/statistics/relation/least-squares.ts';
import { definedValue, expectClose, fixture, present } from '../fixture.ts';

const { count, population, establishments } = fixture.divisions;
const cases = [
  { name: 'population', predictors: [population], expected: fixture.regression.one },
  { name: 'population and commerce', predictors: [population, establishments], expected: fixture.regression.two },
];

describe('leastSquares', () => {
  it.each(cases)('agrees with lm: $name', ({ predictors, expected }) => {
    const fit = definedValue(leastSquares(count, predictors));
    const rows = [fit.intercept, ...fit.slopes];
    expectClose(
      rows.flatMap(({ estimate, standardError, t, p }) => [estimate, standardError, t, p]),
      expected.coefficients.flat(),
    );
    expectClose(
      [fit.rSquared, fit.adjustedRSquared, fit.residualError, fit.p],
      [expected.rSquared, expected.adjusted, expected.sigma, expected.p],
    );
    expectClose(fit.residuals, expected.residuals);
    expectClose(
      fit.fitted.map((value, index) => value + present(fit.residuals[index])),
      count,
    );
    expect(fit.n).toBe(30);
  });

  it('keeps the slope of population to 1e-6 of itself, small as it is', () => {
    const [slope] = definedValue(leastSquares(count, [population])).slopes;
    const expected = present(fixture.regression.one.coefficients[1])[0];
    expect(Math.abs(present(slope).estimate / expected - 1)).toBeLessThan(1e-6);
  });

  it('leaves residuals that no predictor explains', () => {
    const row = fc.record({
      a: fc.integer({ min: 0, max: 99 }),
      b: fc.integer({ min: 0, max: 99 }),
      y: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 40 }), (rows) => {
        const [a, b, y] = [rows.map((each) => each.a), rows.map((each) => each.b), rows.map((each) => each.y)];
        const fit = leastSquares(y, [a, b]);
        fc.pre(fit.defined);
        for (const list of [a.map(() => 1), a, b]) {
          expect(list.reduce((sum, value, index) => sum + value * present(fit.value.residuals[index]), 0)).toBeCloseTo(
            0,
            5,
          );
        }
      }),
    );
  });

  it('says when there is no line', () => {
    expect(leastSquares([1, 2], [[3, 4]])).toEqual({ defined: false, reason: 'too-few' });
    expect(leastSquares([2, 2, 2, 2], [[1, 2, 3, 5]])).toEqual({ defined: false, reason: 'constant' });
    expect(leastSquares([1, 2, 3, 5], [[2, 2, 2, 2]])).toEqual({ defined: false, reason: 'collinear' });
    const double = population.map((people) => 2 * people + 1);
    expect(leastSquares(count, [population, double])).toEqual({ defined: false, reason: 'collinear' });
  });

  it('refuses lists of different length', () => {
    expect(() => leastSquares([1, 2, 3], [[1, 2]])).toThrow('expected 3 values, found 2');
  });
});
