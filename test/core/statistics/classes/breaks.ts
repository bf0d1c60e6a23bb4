import fc from 'fast-check';
import { expect } from 'vitest';
import type { ClassBreaks } from '../../../../src/core/statistics/classes/class-breaks.ts';
import { classSizes } from '../../../../src/core/statistics/classes/classify.ts';
import { fixture, present } from '../fixture.ts';

const { classes, divisions } = fixture;

/** Values with what classInt makes of them. */
export const breakCases = [
  { name: '150 heavy-tailed values', values: classes.heavy, count: 5, expected: classes.ofHeavy },
  { name: 'population', values: divisions.population, count: 5, expected: classes.ofPopulation },
  { name: 'places per 1,000 people', values: divisions.rate, count: 4, expected: classes.ofRate },
];

/** Values with many equal ones. */
export const someValues = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 50 });
export const someCount = fc.integer({ min: 1, max: 9 });

/** Expects edges that ascend from the least to the greatest value, and classes that hold every value once. */
export function expectPartition(values: readonly number[], breaks: ClassBreaks): void {
  expect(breaks[0]).toBe(Math.min(...values));
  expect(breaks.at(-1)).toBe(Math.max(...values));
  for (const [index, edge] of breaks.slice(1).entries()) expect(edge).toBeGreaterThan(present(breaks[index]));
  expect(classSizes(values, breaks).reduce((sum, size) => sum + size, 0)).toBe(values.length);
}
