import { describe, expect, it } from 'vitest';
import {
  fisherUpper,
  normalTwoSided,
  studentTwoSided,
} from '../../../../src/core/statistics/distributions/p-values.ts';
import { fixture } from '../fixture.ts';

const { normal, student, fisher } = fixture.distributions;

/** Small p-values must agree in proportion. */
function expectP(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-8 * expected);
}

describe('p-values', () => {
  it('agree with pnorm', () => {
    for (const [z, p] of normal) expectP(normalTwoSided(z), p);
  });

  it('agree with pt', () => {
    for (const [t, degrees, p] of student) expectP(studentTwoSided(t, degrees), p);
  });

  it('agree with pf', () => {
    for (const [f, between, within, p] of fisher) expectP(fisherUpper(f, [between, within]), p);
  });
});
