import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contoursOf, type Grid } from '../../../src/core/walking/contour.ts';
import type { Point } from '../../../src/core/walking/plane.ts';
import { edgesOf, isWithin, signedArea } from '../../../src/core/walking/polygon.ts';

const gridOf = (size: number, value: (x: number, y: number) => number): Grid => ({
  origin: [0, 0],
  cellMeters: 1,
  columns: size,
  rows: size,
  values: Float64Array.from({ length: size * size }, (_, place) => value(place % size, Math.floor(place / size))),
});

describe('contoursOf', () => {
  it('draws a circle anticlockwise at its radius', () => {
    const [circle = [], ...others] = contoursOf(gridOf(41, (x, y) => Math.hypot(x - 20, y - 20) - 15.3));
    expect(others).toEqual([]);
    expect(signedArea(circle)).toBeCloseTo(Math.PI * 15.3 ** 2, -1);
    for (const [x, y] of circle) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(15.3, 1);
  });

  it('draws a hole clockwise', () => {
    const areas = contoursOf(gridOf(41, (x, y) => Math.abs(Math.hypot(x - 20, y - 20) - 10.1) - 4.2)).map(signedArea);
    expect(areas.toSorted((a, b) => a - b).map(Math.sign)).toEqual([-1, 1]);
  });

  it('parts the corners inside from those outside, whatever they are', () => {
    const size = 9;
    const inner = fc.array(fc.boolean(), { minLength: (size - 2) ** 2, maxLength: (size - 2) ** 2 });
    fc.assert(
      fc.property(inner, (flags) => {
        const isInside = (x: number, y: number): boolean =>
          x > 0 && y > 0 && x < size - 1 && y < size - 1 && flags[(y - 1) * (size - 2) + x - 1] === true;
        const contours = contoursOf(gridOf(size, (x, y) => (isInside(x, y) ? -1 : 1)));
        const edges = contours.flatMap(edgesOf);
        for (let x = 0; x < size; x++) {
          for (let y = 0; y < size; y++) {
            const corner: Point = [x + 1e-6, y + 1e-7];
            expect(isWithin(corner, edges)).toBe(isInside(x, y));
          }
        }
      }),
    );
  });
});
