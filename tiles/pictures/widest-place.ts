import type { Point } from './frame.ts';

/**
 * Returns the middle of the widest stretch from west to east inside an area, looked for on lines a few pixels apart;
 * undefined when the area is lower than that.
 */
export function widestPlace(rings: readonly (readonly Point[])[], step = 4): Point | undefined {
  const heights = rings.flat().map(([, y]) => y);
  const top = Math.min(...heights);
  const count = Math.floor((Math.max(...heights) - top) / step);
  const stretches = Array.from({ length: count }, (_, index) => top + (index + 0.5) * step).flatMap((y) =>
    stretchesAt(rings, y),
  );
  const [widest] = stretches.toSorted((a, b) => b.width - a.width);
  return widest?.middle;
}

function stretchesAt(rings: readonly (readonly Point[])[], y: number) {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).toSorted((a, b) => a - b);
  return crossings.flatMap((west, index) => {
    const east = crossings[index + 1];
    if (index % 2 === 1 || east === undefined) return [];
    return [{ width: east - west, middle: [(west + east) / 2, y] as const }];
  });
}

function crossingsOf(ring: readonly Point[], y: number): readonly number[] {
  return ring.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = ring[index] ?? [x2, y2];
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
  });
}
