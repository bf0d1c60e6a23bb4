import { toLonLats } from '../../../src/core/clusters/plane.ts';
import fixture from '../../fixtures/clusters.json' with { type: 'json' };

/** The point sets of scikit-learn's results, packed. */
export const cases = fixture.cases.map((found) => ({ ...found, meters: Float64Array.from(found.points.flat()) }));

/** The middle of Jinju, where the tests put points in metres on the globe. */
export const jinju = { centre: [128.08, 35.18] } as const;

/** The value at an index; throws when there is none. */
export function pick(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error(`pick: expected an index below ${values.length}, found ${index}`);
  return value;
}

/** Points in metres as GeoJSON points around Jinju, for Turf. */
export const asPairs = (meters: Float64Array): [lon: number, lat: number][] => {
  const points = toLonLats(jinju, meters);
  return Array.from({ length: points.length / 2 }, (_, index) => [
    pick(points, 2 * index),
    pick(points, 2 * index + 1),
  ]);
};
