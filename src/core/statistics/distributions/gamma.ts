/** Coefficients for g = 7 and nine terms. */
const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Returns the natural logarithm of the gamma function above 0. Source: C. Lanczos (1964), SIAM Journal B 1; coefficients of P. Godfrey. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first = 0, ...terms] = lanczos;
  const base = x - 1 + 7.5;
  const sum = terms.reduce((total, term, index) => total + term / (x + index), first);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/**
 * Returns the share of a gamma distribution of a shape (scale 1) that lies above x; 1 at and below 0.
 * Source: M. Abramowitz and I. Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction, by W. Lentz's method).
 */
export function gammaTail(shape: number, x: number): number {
  if (x <= 0) return 1;
  const factor = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? 1 - factor * gammaSeries(shape, x) : factor * gammaFraction(shape, x);
}

function gammaSeries(shape: number, x: number): number {
  let [term, sum] = [1 / shape, 1 / shape];
  for (let step = 1; term > sum * Number.EPSILON; step++) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

const tiny = 1e-300;

function gammaFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / denominator;
  let product = d;
  for (let step = 1; step < 10_000; step++) {
    const numerator = -step * (step - shape);
    denominator += 2;
    d = 1 / (numerator * d + denominator || tiny);
    c = denominator + numerator / c || tiny;
    product *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return product;
}

/**
 * Returns the value of a gamma distribution of a shape (scale 1) below which the given share lies; 0 for a share of 0.
 * Source: bisection on `gammaTail`.
 */
export function gammaQuantile(shape: number, share: number): number {
  if (!(share >= 0 && share < 1)) throw new Error(`gammaQuantile: expected a share from 0 to below 1, found ${share}`);
  let [low, high] = [0, shape + 10];
  while (1 - gammaTail(shape, high) < share) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2;
    if (1 - gammaTail(shape, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
