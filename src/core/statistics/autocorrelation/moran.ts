import { defined, deviations, type Statistic, undefinedBecause } from '../statistic.ts';
import { linkedAreas } from '../weights/linked.ts';
import { spatialLags, type Weights } from '../weights/weights.ts';

/** Global Moran's I with its moments when values are spread over the areas at random. */
export interface Moran {
  readonly i: number;
  readonly expected: number;
  readonly variance: number;
  /** (I − expected) / √variance; rough below some 30 areas, where the permutation p is the better judge. */
  readonly z: number;
  /** Areas that take part: those with a neighbour. */
  readonly n: number;
}

/**
 * Returns global Moran's I of values over areas, islands left out.
 * Undefined when no area has a neighbour, fewer than four do, or all values are the same.
 * Source: P. A. P. Moran (1950), Biometrika 37; moments under randomisation: A. D. Cliff and J. K. Ord (1981), Spatial Processes,
 * equations 1.37 to 1.39.
 */
export function moran(values: readonly number[], weights: Weights): Statistic<Moran> {
  const linked = linkedAreas(values, weights);
  const n = linked.values.length;
  if (n === 0) return undefinedBecause('no-neighbours');
  if (n < 4) return undefinedBecause('too-few');
  const z = deviations(linked.values);
  const squares = z.reduce((sum, value) => sum + value ** 2, 0);
  if (squares === 0) return undefinedBecause('constant');
  const sums = weightSums(linked.weights);
  const i = (n / sums.s0) * (crossProduct(z, linked.weights) / squares);
  const expected = -1 / (n - 1);
  const kurtosis = (n * z.reduce((sum, value) => sum + value ** 4, 0)) / squares ** 2;
  const variance = secondMoment(n, kurtosis, sums) - expected ** 2;
  return defined({ i, expected, variance, z: (i - expected) / Math.sqrt(variance), n });
}

/** Returns the sum of every deviation times the lag of its neighbours. */
export function crossProduct(z: ArrayLike<number>, weights: Weights): number {
  const lags = spatialLags(weights, z);
  return lags.reduce((sum, lag, area) => sum + lag * (z[area] ?? 0), 0);
}

/** The sums S0, S1 and S2 of Cliff and Ord. */
interface WeightSums {
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

function weightSums({ count, starts, columns, values }: Weights): WeightSums {
  const rowSums = new Float64Array(count);
  const columnSums = new Float64Array(count);
  const byLink = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    for (let link = starts[row] ?? 0; link < (starts[row + 1] ?? 0); link++) {
      const [column, value] = [columns[link] ?? 0, values[link] ?? 0];
      rowSums[row] = (rowSums[row] ?? 0) + value;
      columnSums[column] = (columnSums[column] ?? 0) + value;
      byLink.set(row * count + column, value);
    }
  }
  // ½ Σ (w_ij + w_ji)² over all ordered pairs is Σ w_ij² + Σ w_ij w_ji over the links.
  const s1 = [...byLink].reduce((sum, [key, value]) => {
    const back = byLink.get((key % count) * count + Math.floor(key / count)) ?? 0;
    return sum + value * (value + back);
  }, 0);
  const s2 = rowSums.reduce((sum, row, area) => sum + (row + (columnSums[area] ?? 0)) ** 2, 0);
  return { s0: rowSums.reduce((sum, row) => sum + row, 0), s1, s2 };
}

/** The mean of I² under randomisation. */
function secondMoment(n: number, kurtosis: number, { s0, s1, s2 }: WeightSums): number {
  const plain = n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
  const peaked = kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  return (plain - peaked) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2);
}
