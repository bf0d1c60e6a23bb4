import { betaShare } from './beta.ts';
import { gammaTail } from './gamma.ts';

/** Returns the two-sided p-value of a standard normal z. Source: the square of z is χ² with one degree of freedom. */
export const normalTwoSided = (z: number): number => gammaTail(0.5, z ** 2 / 2);

/** Returns the two-sided p-value of Student's t. Source: M. Abramowitz and I. Stegun (1964), 26.7.1. */
export const studentTwoSided = (t: number, degrees: number): number =>
  betaShare(degrees / 2, 0.5, degrees / (degrees + t ** 2));

/** Returns the p-value that Fisher's F is at least as large. Source: M. Abramowitz and I. Stegun (1964), 26.6.2. */
export const fisherUpper = (f: number, [between, within]: readonly [number, number]): number =>
  betaShare(within / 2, between / 2, within / (within + between * f));
