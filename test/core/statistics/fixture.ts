import { readFileSync } from 'node:fs';
import type { Point } from '../../../src/core/walking/plane.ts';

/** What R computed of one value over one set of neighbours. */
interface AutocorrelationFixture {
  readonly linked: readonly number[];
  readonly moran: { readonly i: number; readonly expected: number; readonly variance: number; readonly z: number };
  readonly permutation: { readonly sims: number; readonly upper: number; readonly lower: number };
  readonly local: readonly number[];
  readonly quadrants: readonly string[];
  readonly gistar: readonly number[];
  readonly exactUpper: readonly (number | null)[];
  readonly exactLower: readonly (number | null)[];
}

interface QuotientFixture {
  readonly division: number;
  readonly expected: number;
  readonly quotient: number;
  readonly lower: number;
  readonly upper: number;
}

interface RegressionFixture {
  /** Rows: intercept, slopes; columns: estimate, standard error, t, p. */
  readonly coefficients: readonly (readonly [number, number, number, number])[];
  readonly rSquared: number;
  readonly adjusted: number;
  readonly sigma: number;
  readonly p: number;
  readonly residuals: readonly number[];
}

interface PatternFixture {
  readonly at: readonly Point[];
  readonly points: number;
  readonly area: number;
  readonly radii: readonly number[];
  readonly shown: readonly number[];
  readonly border: readonly number[];
  readonly none: readonly number[];
  readonly boundary: readonly number[];
  readonly ratio: number;
  readonly p: number;
  readonly sims: number;
  readonly clustered: number;
  readonly mad: number;
}

interface ClassesFixture {
  readonly quantile: readonly number[];
  readonly equal: readonly number[];
  readonly jenks: readonly number[];
  readonly headTail: readonly number[];
  readonly fit: number;
  readonly jenksClasses: readonly number[];
  readonly changed: number;
}

type NeighbourSet = 'queen' | 'rook' | 'nearest' | 'band' | 'hex';

/** `test/fixtures/statistics.json`; how it was made stands in `statistics.R` beside it. */
export interface StatisticsFixture {
  readonly divisions: {
    readonly code: readonly string[];
    readonly kind: readonly ('eup' | 'myeon' | 'dong')[];
    readonly population: readonly number[];
    readonly establishments: readonly number[];
    readonly count: readonly number[];
    readonly rate: readonly number[];
    readonly points: readonly Point[];
    readonly sectors: readonly string[];
    readonly table: readonly (readonly number[])[];
  };
  readonly neighbours: Readonly<Record<NeighbourSet, readonly (readonly number[])[]>> & {
    readonly hexCells: readonly (readonly [number, number])[];
  };
  readonly autocorrelation: Readonly<
    Record<'rateQueen' | 'countQueen' | 'rateNearest' | 'rateBand', AutocorrelationFixture>
  >;
  readonly quotients: Readonly<Record<'whole' | 'dongs' | 'rural', readonly QuotientFixture[]>>;
  readonly adjusted: { readonly p: readonly number[]; readonly bh: readonly number[] };
  readonly regression: { readonly one: RegressionFixture; readonly two: RegressionFixture };
  readonly spearman: Readonly<Record<'population' | 'establishments', { readonly rho: number; readonly p: number }>>;
  readonly shape: readonly (readonly Point[])[];
  readonly clumped: PatternFixture;
  readonly even: PatternFixture;
  readonly city: PatternFixture;
  readonly classes: {
    readonly heavy: readonly number[];
    readonly ofHeavy: ClassesFixture;
    readonly ofPopulation: ClassesFixture;
    readonly ofRate: ClassesFixture;
  };
  readonly distributions: {
    readonly lgamma: readonly (readonly [number, number])[];
    readonly gammaTail: readonly (readonly [number, number, number])[];
    readonly qgamma: readonly (readonly [number, number, number])[];
    readonly normal: readonly (readonly [number, number])[];
    readonly student: readonly (readonly [number, number, number])[];
    readonly fisher: readonly (readonly [number, number, number, number])[];
  };
}

export const fixture: StatisticsFixture = JSON.parse(
  readFileSync(new URL('../../fixtures/statistics.json', import.meta.url), 'utf8'),
);

/** The value and neighbours that each set of results belongs to. */
export const autocorrelationCases = [
  { name: 'rate, queen', values: 'rate', set: 'queen', expected: fixture.autocorrelation.rateQueen },
  { name: 'count, queen', values: 'count', set: 'queen', expected: fixture.autocorrelation.countQueen },
  { name: 'rate, 4 nearest', values: 'rate', set: 'nearest', expected: fixture.autocorrelation.rateNearest },
  { name: 'rate, 4 km with islands', values: 'rate', set: 'band', expected: fixture.autocorrelation.rateBand },
] as const;

/**
 * Returns how far two shares may lie apart when each was counted in so many simulations (none: it is exact). A count is binomial, so
 * the variance of the difference is p (1 − p) (1/m + 1/n), to which the observed value adds at most 1/(m + 1) of bias; 5 standard
 * deviations are passed once in 1.7 million comparisons.
 */
export function simulationError(p: number, simulations: number, others = Number.POSITIVE_INFINITY): number {
  return 5 * Math.sqrt(p * (1 - p) * (1 / simulations + 1 / others)) + 1 / simulations + 1 / others;
}

/** Expects a statistic to be defined and returns its value. */
export function definedValue<T>(statistic: {
  readonly defined: boolean;
  readonly value?: T;
  readonly reason?: string;
}): T {
  if (!statistic.defined) throw new Error(`expected a value, found none because of ${statistic.reason}`);
  return statistic.value as T;
}

/** Expects a value to be there and returns it. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error(`expected a value, found ${value}`);
  return value;
}

/** Expects the numbers of two lists to agree to 1e-6, in proportion above 1. */
export function expectClose(found: readonly number[], expected: readonly number[]): void {
  if (found.length !== expected.length) throw new Error(`expected ${expected.length} numbers, found ${found.length}`);
  for (const [index, number] of expected.entries()) {
    const error = Math.abs((found[index] as number) - number) / Math.max(1, Math.abs(number));
    if (!(error <= 1e-6)) throw new Error(`expected ${number} at ${index}, found ${found[index]}`);
  }
}
