/** A point on a page, in pixels. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

const directions = 12;
const rings = [2.1, 3.6, 5.2, 7] as const;

const touches = (a: PagePoint, b: PagePoint, radius: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 2 * radius;

/**
 * Where the discs of numbers stand, one for each point: on its point, or beside it where another number stands there already.
 * The first ones keep their points. A disc with no free place within seven radii stays on its point.
 */
export function placeNumbers(points: readonly PagePoint[], radius: number): readonly PagePoint[] {
  const placed: PagePoint[] = [];
  for (const point of points) {
    const around = rings.flatMap((ring) =>
      Array.from({ length: directions }, (_, index) => {
        const angle = (2 * Math.PI * index) / directions;
        return { x: point.x + ring * radius * Math.cos(angle), y: point.y + ring * radius * Math.sin(angle) };
      }),
    );
    const free = [point, ...around].find((candidate) => !placed.some((other) => touches(candidate, other, radius)));
    placed.push(free ?? point);
  }
  return placed;
}
