import { islandsOf, type Neighbours } from './neighbours.ts';

/**
 * Spatial weights, row by row: area i has the neighbours `columns[starts[i]…starts[i + 1])` with the `values` beside them.
 * Build them with `rowStandardised` or `binary`.
 */
export interface Weights {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  /** Areas without a neighbour: no statistic takes them into account, and the interface says so. */
  readonly islands: readonly number[];
}

/**
 * Returns weights that sum to 1 for every area with a neighbour.
 * Source: style W of R. Bivand's spdep; A. D. Cliff and J. K. Ord (1981), Spatial Processes.
 */
export const rowStandardised = (neighbours: Neighbours): Weights => build(neighbours, (degree) => 1 / degree);

/** Returns the weight 1 for every neighbour. Source: style B of R. Bivand's spdep. */
export const binary = (neighbours: Neighbours): Weights => build(neighbours, () => 1);

function build(neighbours: Neighbours, weightOf: (degree: number) => number): Weights {
  const starts = new Uint32Array(neighbours.length + 1);
  for (const [area, list] of neighbours.entries()) starts[area + 1] = (starts[area] ?? 0) + list.length;
  const columns = Uint32Array.from(neighbours.flat());
  const values = Float64Array.from(neighbours.flatMap((list) => list.map(() => weightOf(list.length))));
  for (const [area, list] of neighbours.entries()) {
    const wrong = list.find((other) => other === area || !(other >= 0 && other < neighbours.length));
    if (wrong !== undefined) {
      throw new Error(`weights: expected other areas below ${neighbours.length}, found ${wrong} beside ${area}`);
    }
  }
  return { count: neighbours.length, starts, columns, values, islands: islandsOf(neighbours) };
}

/** Returns for every area the weighted sum of the neighbours' values; 0 for an island. */
export function spatialLags(
  { count, starts, columns, values: weights }: Weights,
  values: ArrayLike<number>,
): Float64Array {
  const lags = new Float64Array(count);
  for (let area = 0; area < count; area++) {
    let lag = 0;
    for (let link = starts[area] ?? 0; link < (starts[area + 1] ?? 0); link++) {
      lag += (weights[link] ?? 0) * (values[columns[link] ?? 0] ?? 0);
    }
    lags[area] = lag;
  }
  return lags;
}
