import { assertFinite, assertSameLength } from '../statistic.ts';
import type { Weights } from './weights.ts';

/** The areas that have neighbours, with their values and weights among themselves. */
export interface Linked {
  readonly values: readonly number[];
  readonly weights: Weights;
  /** For every linked area its index among all areas. */
  readonly areas: readonly number[];
}

/**
 * Returns values and weights without the islands: an area without neighbours says nothing about neighbourhood, so it counts
 * neither in the mean nor in the number of areas.
 * Throws when values are not finite, are not as many as the areas, or when an island is somebody's neighbour.
 */
export function linkedAreas(values: readonly number[], weights: Weights): Linked {
  assertSameLength('linkedAreas', values.length, weights.count);
  assertFinite('linkedAreas', values);
  const islands = new Set(weights.islands);
  const areas = values.flatMap((_, area) => (islands.has(area) ? [] : [area]));
  if (islands.size === 0) return { values, weights, areas };
  const numbers = new Map(areas.map((area, number) => [area, number]));
  const columns = weights.columns.map((area) => {
    const number = numbers.get(area);
    if (number === undefined) throw new Error(`linkedAreas: expected no neighbour without neighbours, found ${area}`);
    return number;
  });
  const starts = Uint32Array.from([...areas.map((area) => weights.starts[area] ?? 0), columns.length]);
  return {
    values: areas.map((area) => values[area] ?? 0),
    weights: { count: areas.length, starts, columns, values: weights.values, islands: [] },
    areas,
  };
}
