import { fisherUpper, studentTwoSided } from '../distributions/p-values.ts';
import { assertFinite, assertSameLength, deviations, mean, type Statistic, undefinedBecause } from '../statistic.ts';

/** One coefficient of a regression. */
export interface Coefficient {
  /** Places more for one unit of the predictor more, the others unchanged. */
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
}

/** A straight line, or plane, through areas. */
export interface LeastSquares {
  readonly intercept: Coefficient;
  /** In the order of the predictors. */
  readonly slopes: readonly Coefficient[];
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** p-value that all slopes are 0. */
  readonly p: number;
  /** Standard deviation of the residuals, in units of the response. */
  readonly residualError: number;
  /** Fitted values and response less fitted, in order. */
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  readonly n: number;
}

/** Share of a predictor's spread below which what the others leave of it counts as nothing. */
const collinearShare = 1e-9;

/**
 * Returns the regression of a response on predictors, each a list as long as the response, with intercept.
 * Undefined when there are no more rows than coefficients, when the response is constant, or when a predictor is a sum of others.
 * Throws when lengths differ or values are not finite.
 * Source: ordinary least squares by A. M. Legendre (1805) and C. F. Gauss; solved by Gram and Schmidt's orthogonalisation of the centred predictors.
 */
export function leastSquares(
  response: readonly number[],
  predictors: readonly (readonly number[])[],
): Statistic<LeastSquares> {
  for (const list of [response, ...predictors]) {
    assertSameLength('leastSquares', list.length, response.length);
    assertFinite('leastSquares', list);
  }
  const n = response.length;
  const degrees = n - predictors.length - 1;
  if (degrees < 1) return undefinedBecause('too-few');
  const y = deviations(response);
  const total = dot(y, y);
  if (total === 0) return undefinedBecause('constant');
  const factors = orthogonalise(predictors.map(deviations));
  if (factors === null) return undefinedBecause('collinear');
  return { defined: true, value: summarise({ response, predictors, y, total, degrees }, factors) };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const minus = (a: readonly number[], b: readonly number[], factor: number): readonly number[] =>
  a.map((value, index) => value - factor * (b[index] ?? 0));

/** Columns at right angles with length 1, and the upper triangle that leads back: X = Q R. */
interface Factors {
  readonly q: readonly (readonly number[])[];
  /** `r[column][row]`. */
  readonly r: readonly (readonly number[])[];
}

/** Twice over each column, which keeps the angles right in floating point. Source: Å. Björck (1994), Numerics of Gram–Schmidt orthogonalization. */
function orthogonalise(columns: readonly (readonly number[])[]): Factors | null {
  const [q, r]: [(readonly number[])[], number[][]] = [[], []];
  for (const column of columns) {
    let rest = column;
    const steps = q.map(() => 0);
    for (let round = 0; round < 2; round++) {
      for (const [row, unit] of q.entries()) {
        const step = dot(rest, unit);
        steps[row] = (steps[row] ?? 0) + step;
        rest = minus(rest, unit, step);
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > collinearShare * Math.sqrt(dot(column, column)))) return null;
    q.push(rest.map((value) => value / length));
    r.push([...steps, length]);
  }
  return { q, r };
}

/** Returns b with R b = right. */
function backSubstitute(r: Factors['r'], right: readonly number[]): readonly number[] {
  const b = right.map(() => 0);
  for (let row = b.length - 1; row >= 0; row--) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < b.length; column++) rest -= (r[column]?.[row] ?? 0) * (b[column] ?? 0);
    b[row] = rest / (r[row]?.[row] ?? 1);
  }
  return b;
}

interface Problem {
  readonly response: readonly number[];
  readonly predictors: readonly (readonly number[])[];
  readonly y: readonly number[];
  readonly total: number;
  readonly degrees: number;
}

function summarise({ response, predictors, y, total, degrees }: Problem, { q, r }: Factors): LeastSquares {
  const n = response.length;
  const projections = q.map((unit) => dot(unit, y));
  const estimates = backSubstitute(r, projections);
  const residuals = q.reduce((rest, unit) => minus(rest, unit, dot(unit, rest)), y);
  const leftOver = dot(residuals, residuals);
  const variance = leftOver / degrees;
  const means = predictors.map(mean);
  // The inverse of R, column by column: the covariance of the slopes is variance · R⁻¹ R⁻ᵀ.
  const inverse = q.map((_, column) =>
    backSubstitute(
      r,
      q.map((_unit, row) => (row === column ? 1 : 0)),
    ),
  );
  const coefficient = (estimate: number, standardError: number): Coefficient => {
    const t = estimate / standardError;
    return { estimate, standardError, t, p: studentTwoSided(t, degrees) };
  };
  const slopes = estimates.map((estimate, row) => {
    const spread = inverse.reduce((sum, column) => sum + (column[row] ?? 0) ** 2, 0);
    return coefficient(estimate, Math.sqrt(variance * spread));
  });
  const leverage = inverse.reduce((sum, column) => sum + dot(column, means) ** 2, 1 / n);
  const intercept = coefficient(mean(response) - dot(estimates, means), Math.sqrt(variance * leverage));
  const explained = dot(projections, projections);
  return {
    intercept,
    slopes,
    rSquared: explained / total,
    adjustedRSquared: 1 - variance / (total / (n - 1)),
    p: q.length === 0 ? 1 : fisherUpper(explained / q.length / variance, [q.length, degrees]),
    residualError: Math.sqrt(variance),
    fitted: response.map((value, index) => value - (residuals[index] ?? 0)),
    residuals,
    n,
  };
}
