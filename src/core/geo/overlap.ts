import { bboxOf } from './bbox.ts';
import { earthRadiusMeters } from './distance.ts';
import { type Area, ringsOf } from './polygons.ts';

const radians = Math.PI / 180;

/** Lines from south to north on which areas are compared. */
const lineCount = 1024;

/** Longitudes at which the edges of an area cross each line, ascending. */
type Crossings = readonly (readonly number[])[];

interface Lines {
  readonly south: number;
  readonly step: number;
}

/**
 * Returns the square kilometres that each of some areas shares with one area; for the area itself that is its size. Areas
 * may cross themselves (even-odd rule) or share borders. 1,024 lines from south to north: for shapes like divisions and
 * circles the error is below 0.1 %.
 * Source: midpoint rule over the latitude on the sphere, R² ∫ Δλ cos φ dφ.
 */
export function overlapsKm2(area: Area, others: readonly Area[]): readonly number[] {
  const [, south, , north] = bboxOf(ringsOf(area).flat());
  if (south === north) return others.map(() => 0);
  const lines = { south, step: (north - south) / lineCount };
  const own = crossingsOf(area, lines);
  return others.map((other) => sharedKm2(own, other === area ? own : crossingsOf(other, lines), lines));
}

/** Returns the square kilometres of an area, as `overlapsKm2` reckons them. */
export const areaKm2 = (area: Area): number => overlapsKm2(area, [area])[0] ?? 0;

function crossingsOf(area: Area, { south, step }: Lines): Crossings {
  const crossings: number[][] = Array.from({ length: lineCount }, () => []);
  for (const ring of ringsOf(area)) {
    for (let index = 1; index < ring.length; index++) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - south) / step - 0.5));
      const last = Math.min(lineCount, Math.ceil((Math.max(ay, by) - south) / step - 0.5));
      for (let line = first; line < last; line++) {
        const lat = south + (line + 0.5) * step;
        crossings[line]?.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  for (const line of crossings) line.sort((a, b) => a - b);
  return crossings;
}

function sharedKm2(own: Crossings, other: Crossings, { south, step }: Lines): number {
  let sum = 0;
  for (const [line, spans] of own.entries()) {
    const shared = sharedDegrees(spans, other[line] ?? []);
    if (shared > 0) sum += shared * Math.cos((south + (line + 0.5) * step) * radians);
  }
  return sum * step * ((earthRadiusMeters / 1000) * radians) ** 2;
}

/** The common length of two lists of spans, each given as start, end, start, end. */
function sharedDegrees(a: readonly number[], b: readonly number[]): number {
  let [sum, i, j] = [0, 0, 0];
  while (i + 1 < a.length && j + 1 < b.length) {
    const [aEnd, bEnd] = [a[i + 1] ?? 0, b[j + 1] ?? 0];
    sum += Math.max(0, Math.min(aEnd, bEnd) - Math.max(a[i] ?? 0, b[j] ?? 0));
    if (aEnd < bEnd) i += 2;
    else j += 2;
  }
  return sum;
}
