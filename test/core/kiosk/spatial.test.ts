import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Direction, nearestTo, stepFrom } from '../../../src/core/kiosk/spatial.ts';

const box = (left: number, top: number, width = 90, height = 40): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** Three columns and rows, in reading order. */
const grid = [0, 50, 100].flatMap((top) => [0, 100, 200].map((left) => box(left, top)));
const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

describe('a step of the arrow keys', () => {
  it('goes to the neighbour', () => {
    expect(directions.map((direction) => stepFrom(grid, 4, direction))).toEqual([1, 7, 3, 5]);
  });

  it('goes on in reading order at the end of a line, and round at the ends of the screen', () => {
    expect(stepFrom(grid, 2, 'right')).toBe(3);
    expect(stepFrom(grid, 3, 'left')).toBe(2);
    expect(stepFrom(grid, 8, 'right')).toBe(0);
    expect(stepFrom(grid, 8, 'down')).toBe(0);
    expect(stepFrom(grid, 0, 'up')).toBe(8);
  });

  it('goes to what lies straight ahead rather than to what is nearer aside', () => {
    const boxes = [box(0, 0), box(300, 50), box(0, 120)];
    expect(stepFrom(boxes, 0, 'down')).toBe(2);
    // From a wide row to the first of the small ones below it.
    expect(stepFrom([box(0, 0, 400), box(300, 50), box(0, 50)], 0, 'down')).toBe(2);
  });

  it('leads somewhere from everywhere, and to everything', () => {
    const anyBox = fc
      .tuple(fc.nat(900), fc.nat(1800), fc.integer({ min: 20, max: 400 }), fc.integer({ min: 20, max: 90 }))
      .map(([left, top, width, height]) => box(left, top, width, height));
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 25 }), fc.constantFrom(...directions), (boxes, way) => {
        for (const index of boxes.keys()) {
          const next = stepFrom(boxes, index, way);
          expect(boxes[next]).toBeDefined();
          if (boxes.length > 1) expect(next).not.toBe(index);
        }
      }),
    );
    const sizes = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(sizes, ([columns, rows]) => {
        const boxes = Array.from({ length: columns * rows }, (_, index) =>
          box((index % columns) * 100, Math.floor(index / columns) * 50),
        );
        const seen = new Set([0]);
        for (let at = 0, steps = 0; steps < boxes.length; steps++) {
          at = boxes.length === 1 ? 0 : stepFrom(boxes, at, 'right');
          seen.add(at);
        }
        expect(seen.size).toBe(boxes.length);
      }),
    );
  });

  it('refuses to begin nowhere', () => {
    expect(() => stepFrom([], 0, 'down')).toThrow('expected an index below 0, found 0');
  });
});

describe('a lost focus', () => {
  it('is given to what is nearest to where it was', () => {
    expect(nearestTo(grid, box(95, 45))).toBe(4);
    expect(nearestTo([], box(0, 0))).toBeNull();
  });
});
