import { seededRandom } from '../src/core/random.ts';

const [lon0, lat0] = [128.08, 35.18];
const metersPerDegree = 111_195;

/**
 * Points like those of a city, as `lon, lat, lon, lat, …`: nine in ten around 400 centres of very different size and
 * spread (60 to 900 m) that themselves crowd towards the middle, one in ten anywhere in 40 by 40 km.
 */
export function cityPoints(count: number, seed = 20_261_004): Float64Array<ArrayBuffer> {
  const random = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const centres = Array.from({ length: 400 }, () => ({
    x: 6_000 * normal(),
    y: 6_000 * normal(),
    spread: 60 * 15 ** random(),
  }));
  const points = new Float64Array(2 * count);
  for (let point = 0; point < count; point++) {
    // The square of a random number prefers the first centres: few are large, many are small.
    const centre = random() < 0.9 ? centres[Math.floor(random() ** 2 * centres.length)] : undefined;
    const x = centre === undefined ? 40_000 * (random() - 0.5) : centre.x + centre.spread * normal();
    const y = centre === undefined ? 40_000 * (random() - 0.5) : centre.y + centre.spread * normal();
    points[2 * point] = lon0 + x / metersPerDegree / Math.cos((lat0 * Math.PI) / 180);
    points[2 * point + 1] = lat0 + y / metersPerDegree;
  }
  return points;
}
