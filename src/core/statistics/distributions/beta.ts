import { logGamma } from './gamma.ts';

/**
 * Returns the share of a beta distribution that lies below x, for x from 0 to 1.
 * Source: the continued fraction of DLMF 8.17.22, by W. Lentz's method.
 */
export function betaShare(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(b, a, 1 - x);
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x);
  return (Math.exp(logFactor) / a) * betaFraction(a, b, x);
}

const tiny = 1e-300;

/** 1 / (1 + d₁ / (1 + d₂ / (1 + …))). */
function betaFraction(a: number, b: number, x: number): number {
  let [c, d, product] = [1, 0, 1];
  for (let step = 1; step < 10_000; step++) {
    const numerator = coefficient(step, a, b) * x;
    d = 1 / (1 + numerator * d || tiny);
    c = 1 + numerator / c || tiny;
    product *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return 1 / product;
}

function coefficient(step: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  if (step % 2 === 0) return (m * (b - m)) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m)) / ((a + 2 * m) * (a + 2 * m + 1));
}
