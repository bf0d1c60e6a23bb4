import type { Position } from 'geojson';
import * as v from 'valibot';
import { type CodedArea, polygonsOf } from './polygons.ts';

const steps = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.check((list) => list.length >= 8 && list.length % 2 === 0, 'two numbers for each of at least four points'),
);

/**
 * Outlines of the divisions, packed: a ring is the first point, then the step from each point to the next, east and north
 * in turn, in whole numbers of `1 / scale` degrees. Neighbours share every point of their border.
 */
export const packedOutlinesSchema = v.strictObject({
  scale: v.pipe(v.number(), v.minValue(1)),
  areas: v.array(v.strictObject({ code: v.string(), polygons: v.array(v.array(steps)) })),
});
export type PackedOutlines = v.InferOutput<typeof packedOutlinesSchema>;

/** Returns the outlines in degrees, each as a MultiPolygon, in the order in which they were packed. */
export function unpackOutlines({ scale, areas }: PackedOutlines): readonly CodedArea[] {
  return areas.map(({ code, polygons }) => {
    const coordinates = polygons.map((rings) => rings.map((ring) => unpackRing(ring, scale)));
    return { code, geometry: { type: 'MultiPolygon', coordinates } };
  });
}

function unpackRing(ring: readonly number[], scale: number): Position[] {
  let [east, north] = [0, 0];
  return Array.from({ length: ring.length / 2 }, (_, index) => {
    east += ring[2 * index] ?? 0;
    north += ring[2 * index + 1] ?? 0;
    return [east / scale, north / scale];
  });
}

/** Returns outlines packed to `1 / scale` degrees; points of one border stay the same point. */
export function packOutlines(areas: readonly CodedArea[], scale: number): PackedOutlines {
  return {
    scale,
    areas: areas.map(({ code, geometry }) => ({
      code,
      polygons: polygonsOf(geometry).map((rings) => rings.map((ring) => packRing(ring, scale))),
    })),
  };
}

function packRing(ring: readonly Position[], scale: number): number[] {
  let [east, north] = [0, 0];
  return ring.flatMap(([lon = 0, lat = 0]) => {
    const [x, y] = [Math.round(lon * scale), Math.round(lat * scale)];
    const step = [x - east, y - north];
    [east, north] = [x, y];
    return step;
  });
}
