import type { Point } from './frame.ts';

/** Returns path data of lines, rounded to 0.1 px; points that fall together are one. `area` closes each line. */
export function pathOf(lines: readonly (readonly Point[])[], kind: 'line' | 'area'): string {
  let end: Point = [0, 0];
  let data = '';
  for (const line of lines) {
    const [start, ...others] = distinct(line.map(toTenths));
    if (start === undefined || others.length < (kind === 'area' ? 2 : 1)) continue;
    data += `${data === '' ? 'M' : 'm'}${step(end, start)}l${joinNumbers(moves([start, ...others]))}`;
    end = others.at(-1) ?? start;
    if (kind === 'area') {
      data += 'z';
      end = start;
    }
  }
  return data;
}

/** Returns path data that draws a dot at each point when it is stroked with round caps. */
export function dotsPath(points: readonly Point[]): string {
  const tenths = points
    .map(toTenths)
    .toSorted((a, b) => Math.floor(a[1] / 100) - Math.floor(b[1] / 100) || a[0] - b[0]);
  return distinct(tenths)
    .map((point, index, all) => `${index === 0 ? 'M' : 'm'}${step(all[index - 1] ?? [0, 0], point)}h0`)
    .join('');
}

function toTenths([x, y]: Point): Point {
  const point: Point = [Math.round(x * 10), Math.round(y * 10)];
  if (!point.every(Number.isFinite)) throw new Error(`toTenths: expected a finite point, found ${[x, y]}`);
  return point;
}

function distinct(points: readonly Point[]): readonly Point[] {
  return points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
}

function moves(points: readonly Point[]): readonly number[] {
  return points.slice(1).flatMap(([x, y], index) => [x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)]);
}

function step(from: Point, to: Point): string {
  return joinNumbers(moves([from, to]));
}

/** Numbers of tenths, as short as path data allows: a minus sign separates, a zero before the point goes. */
function joinNumbers(tenths: readonly number[]): string {
  return tenths
    .map((value, index) => {
      const text = `${value / 10}`.replace(/^(-?)0\./, '$1.');
      return index === 0 || text.startsWith('-') ? text : ` ${text}`;
    })
    .join('');
}
