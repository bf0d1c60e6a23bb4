import { describe, expect, it } from 'vitest';
import { thinOut } from '../../../tiles/pictures/thin.ts';
import { widestPlace } from '../../../tiles/pictures/widest-place.ts';

describe('thinOut', () => {
  it('keeps points that are far enough from all that are kept', () => {
    const points = Array.from({ length: 2000 }, (_, index) => [(index * 37) % 101, (index * 53) % 89] as const);
    const kept = thinOut(points, 3);
    expect(kept[0]).toEqual(points[0]);
    for (const [index, [x, y]] of kept.entries()) {
      expect(kept.every(([a, b], other) => other === index || Math.hypot(a - x, b - y) >= 3)).toBe(true);
    }
    expect(points.every(([x, y]) => kept.some(([a, b]) => Math.hypot(a - x, b - y) < 3))).toBe(true);
  });
});

describe('widestPlace', () => {
  it('finds the wide part of an area and knows its holes', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 40],
      [60, 40],
      [60, 60],
      [0, 60],
      [0, 0],
    ] as const;
    expect(widestPlace([ring])).toEqual([30, expect.toSatisfy((y: number) => y > 40 && y < 60)]);
    const hole = [
      [5, 41],
      [40, 41],
      [40, 59],
      [5, 59],
      [5, 41],
    ] as const;
    expect(widestPlace([ring, hole])?.[0]).toBe(50);
    expect(
      widestPlace([
        [
          [0, 0],
          [5, 1],
          [0, 1],
          [0, 0],
        ],
      ]),
    ).toBeUndefined();
  });
});
