import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexCellAt, hexCentre, hexRing, hexSupport } from '../../../src/core/statistics/hex-support.ts';
import { createStudyWindow, isInWindow } from '../../../src/core/statistics/points/study-window.ts';
import { hexNeighbours } from '../../../src/core/statistics/weights/hex-neighbours.ts';
import { metersBetween, type Point } from '../../../src/core/walking/plane.ts';

const square: readonly Point[] = [
  [0, 0],
  [10_000, 0],
  [10_000, 10_000],
  [0, 10_000],
  [0, 0],
];
const window = createStudyWindow([[square]]);
const place = fc.double({ min: -2000, max: 12_000, noNaN: true });
const points = fc.array(fc.tuple(place, place), { maxLength: 60 });
const sizes = fc.constantFrom(700, 1000, 2500);

describe('hexCellAt', () => {
  it('finds the hexagon whose middle is nearest', () => {
    fc.assert(
      fc.property(fc.tuple(place, place), sizes, (point, size) => {
        const [q, r] = hexCellAt(point, size);
        const own = metersBetween(point, hexCentre([q, r], size));
        const around = [-1, 0, 1].flatMap((dq) => [-1, 0, 1].map((dr) => hexCentre([q + dq, r + dr], size)));
        for (const middle of around) expect(own).toBeLessThanOrEqual(metersBetween(point, middle) + 1e-6);
      }),
    );
  });
});

describe('hexSupport', () => {
  it('counts every point of the window once, in its own hexagon', () => {
    fc.assert(
      fc.property(points, sizes, (given, size) => {
        const { cells, centres, counts, outside } = hexSupport(window, given, size);
        const within = given.filter((point) => isInWindow(window, point));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(within.length);
        expect(outside).toBe(given.length - within.length);
        expect(new Set(cells.map((cell) => cell.join())).size).toBe(cells.length);
        for (const [index, cell] of cells.entries()) {
          const own = within.filter((point) => hexCellAt(point, size).join() === cell.join());
          expect(counts[index]).toBe(own.length);
          expect(isInWindow(window, centres[index] ?? [0, 0]) || own.length > 0).toBe(true);
        }
      }),
    );
  });

  it('covers the window with empty hexagons too, each with up to six neighbours', () => {
    const { cells, counts } = hexSupport(window, [], 1000);
    // 100 km² in hexagons of 0.866 km².
    expect(cells.length).toBeGreaterThan(105);
    expect(cells.length).toBeLessThan(126);
    expect(Math.max(...counts)).toBe(0);
    const neighbours = hexNeighbours(cells);
    expect(Math.max(...neighbours.map(({ length }) => length))).toBe(6);
    expect(Math.min(...neighbours.map(({ length }) => length))).toBeGreaterThanOrEqual(2);
  });

  it('draws rings of the area of a hexagon', () => {
    const ring = hexRing([100, 200], 1000);
    const twice = ring.slice(1).reduce((sum, [x, y], at) => {
      const [px, py] = ring[at] ?? [0, 0];
      return sum + px * y - x * py;
    }, 0);
    expect(Math.abs(twice) / 2).toBeCloseTo(1000 ** 2 * Math.sqrt(0.75), 3);
  });

  it('refuses sizes that give too many', () => {
    expect(() => hexSupport(window, [], 20)).toThrow('found 20 m');
    expect(() => hexSupport(window, [], 0)).toThrow('found 0 m');
  });
});
