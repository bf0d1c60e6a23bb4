import type { Polygon, Position } from 'geojson';
import { keepCorners } from './keep-corners.ts';
import { signedTwice } from './polygons.ts';

/** Steps of a degree: a point comes back within 0.6 m. */
const scale = 100_000;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Longitudes go on beyond ±180 in an area that is drawn across the antimeridian. */
const mostLongitude = 540;
/** More points than any link carries. */
const mostPoints = 1000;

/** Characters that a drawn area may take in a link. */
export const longestRingCode = 1400;

/**
 * Returns the outer ring of a polygon as letters, digits, `-` and `_`, at most as many as told: each point as its step from
 * the one before, in 1/100,000 of a degree, five bits a character. Corners that change the area least are left out where it
 * would be longer. Null for less than three distinct points or an area of nothing; holes are not written.
 */
export function encodeRing({ coordinates: [ring = []] }: Polygon, longest = longestRingCode): string | null {
  const open = distinct(ring.map(([lon = 0, lat = 0]) => [Math.round(lon * scale), Math.round(lat * scale)]));
  if (open.length < 3 || signedTwice([...open, open[0] ?? []]) === 0) return null;
  let kept = keepCorners(open, mostPoints);
  let code = writePoints(kept);
  while (code.length > longest && kept.length > 3) {
    kept = keepCorners(kept, Math.min(kept.length - 1, Math.floor((kept.length * longest) / code.length)));
    code = writePoints(kept);
  }
  return code.length > longest ? null : code;
}

/** Returns the polygon that a code stands for; null for anything that `encodeRing` does not write. Never throws. */
export function decodeRing(code: string): Polygon | null {
  const steps = readNumbers(code);
  if (steps === null || steps.length < 6 || steps.length % 2 !== 0 || steps.length > 2 * mostPoints) return null;
  let [east, north] = [0, 0];
  const open = Array.from({ length: steps.length / 2 }, (_, index): Position => {
    east += steps[2 * index] ?? 0;
    north += steps[2 * index + 1] ?? 0;
    return [east / scale, north / scale];
  });
  const ring = [...open, open[0] ?? []];
  const isOnEarth = open.every(([lon = 0, lat = 0]) => Math.abs(lon) <= mostLongitude && Math.abs(lat) <= 90);
  return isOnEarth && signedTwice(ring) !== 0 ? { type: 'Polygon', coordinates: [ring] } : null;
}

/** Without the point that closes the ring and without points that are twice in a row. */
function distinct(ring: readonly Position[]): readonly Position[] {
  const isSame = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  const kept = ring.filter((point, index) => index === 0 || !isSame(point, ring[index - 1]));
  return kept.length > 1 && isSame(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
}

const writePoints = (points: readonly Position[]): string =>
  points
    .map(([x = 0, y = 0], index) => {
      const [px = 0, py = 0] = points[index - 1] ?? [];
      return writeNumber(x - px) + writeNumber(y - py);
    })
    .join('');

/** The lowest five bits first; the sixth says that more follow. The sign is the lowest bit of all. */
function writeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= 32) {
    text += alphabet.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return text + alphabet.charAt(rest);
}

/** Null where a character is foreign, a number is cut off or larger than any step. */
function readNumbers(code: string): readonly number[] | null {
  const numbers: number[] = [];
  let [value, factor] = [0, 1];
  for (const character of code) {
    const bits = alphabet.indexOf(character);
    if (bits < 0 || factor > 32 ** 6) return null;
    value += (bits % 32) * factor;
    factor *= 32;
    if (bits >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, factor] = [0, 1];
  }
  return factor === 1 ? numbers : null;
}
