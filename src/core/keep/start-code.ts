import { isInBbox } from '../geo/bbox.ts';
import { walkableArea as area } from '../geo/jinju.ts';

/** Steps of a degree: a point comes back within 0.6 m. */
const scale = 100_000;
const length = 6;
const columns = Math.round((area[2] - area[0]) * scale) + 1;
const rows = Math.round((area[3] - area[1]) * scale) + 1;

/** Six letters and digits for a point where one can walk, in degrees WGS84; null outside of the city. */
export function encodeStart(lon: number, lat: number): string | null {
  if (!isInBbox([lon, lat], area)) return null;
  const cell = Math.round((lat - area[1]) * scale) * columns + Math.round((lon - area[0]) * scale);
  return cell.toString(36).padStart(length, '0');
}

/** The point `[lon, lat]` that a code stands for; null for any other text. */
export function decodeStart(code: string): readonly [number, number] | null {
  if (!/^[0-9a-z]{6}$/.test(code)) return null;
  const cell = Number.parseInt(code, 36);
  const row = Math.floor(cell / columns);
  const round = (degrees: number) => Math.round(degrees * scale) / scale;
  return row < rows ? [round(area[0] + (cell % columns) / scale), round(area[1] + row / scale)] : null;
}
