import * as v from 'valibot';
import type { Coordinate } from '../model/index.ts';
import { metersBetween, type Point, toPlane } from './plane.ts';
import { walkingSettings } from './settings.ts';

/**
 * Places of street lamps, packed: the first at `lon0`, `lat0` in degrees, then for each place, the first included, the step
 * from the one before to the east and to the north, in whole numbers of `1 / scale` degrees. `several` names the places with more
 * than one lamp: index and number, in turn.
 */
export const packedLampsSchema = v.strictObject({
  lon0: v.number(),
  lat0: v.number(),
  scale: v.pipe(v.number(), v.minValue(1)),
  deltas: v.pipe(
    v.array(v.pipe(v.number(), v.integer())),
    v.check((deltas) => deltas.length % 2 === 0, 'two numbers for each place'),
  ),
  several: v.pipe(
    v.array(v.pipe(v.number(), v.integer())),
    v.check((several) => several.length % 2 === 0, 'an index and a number for each place with more than one lamp'),
  ),
});
export type PackedLamps = Readonly<v.InferOutput<typeof packedLampsSchema>>;

/** Returns the places as `[lon, lat]` in degrees. */
export function unpackLamps({ lon0, lat0, scale, deltas }: PackedLamps): readonly Coordinate[] {
  let [east, north] = [0, 0];
  return Array.from({ length: deltas.length / 2 }, (_, index) => {
    east += deltas[2 * index] ?? 0;
    north += deltas[2 * index + 1] ?? 0;
    return [lon0 + east / scale, lat0 + north / scale];
  });
}

/** Returns the number of lamps at each place, in the order of `unpackLamps`. */
export function lampCounts({ deltas, several }: PackedLamps): readonly number[] {
  const counts = new Array<number>(deltas.length / 2).fill(1);
  for (let at = 0; at < several.length; at += 2) counts[several[at] ?? 0] = several[at + 1] ?? 1;
  return counts;
}

/** Lamps that can be asked by place. */
export interface LampIndex {
  /** Whether a lamp stands within reach of a point, in metres of the plane. */
  readonly isLit: (point: Point) => boolean;
}

const { lampReachMeters } = walkingSettings;
const cellOf = (meters: number): number => Math.floor(meters / lampReachMeters);
const keyOf = (column: number, row: number): number => column * 65_536 + row;

/** Returns an index of lamps: squares as wide as a lamp reaches. */
export function createLampIndex(places: readonly Coordinate[]): LampIndex {
  const cells = new Map<number, Point[]>();
  for (const place of places) {
    const point = toPlane(place);
    const key = keyOf(cellOf(point[0]), cellOf(point[1]));
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [point]);
    else list.push(point);
  }
  return {
    isLit: (point) =>
      [-1, 0, 1].some((columns) =>
        [-1, 0, 1].some((rows) =>
          cells
            .get(keyOf(cellOf(point[0]) + columns, cellOf(point[1]) + rows))
            ?.some((lamp) => metersBetween(point, lamp) <= lampReachMeters),
        ),
      ),
  };
}
