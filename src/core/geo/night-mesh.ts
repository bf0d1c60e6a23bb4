import type { NightSide } from './night-side.ts';

/** Steps from the edge to the dark pole: a step of 7.5° lies within three thousandths of the radius of the globe. */
const rows = 24;
/** Latitude that stands for a pole, which Mercator cannot show: a kilometre from it. */
const poleLatitude = 89.99;

/** Position in the world square of Web Mercator, `[0, 0]` in the north-west, `[1, 1]` in the south-east. */
function toMercator(lon: number, lat: number): readonly [x: number, y: number] {
  const radians = (Math.max(-poleLatitude, Math.min(poleLatitude, lat)) * Math.PI) / 180;
  return [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)];
}

/** A column of points for each point of the edge, from there to the dark pole, as Mercator positions one after another. */
export function nightPoints({ edge, darkPole }: NightSide): Float32Array {
  return new Float32Array(
    edge.flatMap(([lon, lat]) =>
      Array.from({ length: rows + 1 }, (_, row) => toMercator(lon, lat + ((darkPole - lat) * row) / rows)).flat(),
    ),
  );
}

/** The triangles between so many columns, as indices of points. */
export function nightTriangles(columns: number): Uint16Array {
  const cells = Array.from({ length: (columns - 1) * rows }, (_, cell) => {
    const corner = cell + Math.floor(cell / rows);
    const beside = corner + rows + 1;
    return [corner, beside, corner + 1, corner + 1, beside, beside + 1];
  });
  return new Uint16Array(cells.flat());
}
