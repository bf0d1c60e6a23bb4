import type { Point } from '../walking/plane.ts';
import { isInWindow, metersToOutline, type StudyWindow } from './points/study-window.ts';
import type { HexCell } from './weights/hex-neighbours.ts';

/** The hexagons of a city, empty ones too, and the points that each holds. */
export interface HexSupport {
  readonly sizeMeters: number;
  /** From the south, each row from the west. */
  readonly cells: readonly HexCell[];
  /** Middles in metres, in the order of the cells. */
  readonly centres: readonly Point[];
  readonly counts: readonly number[];
  /** Points outside the window, which count nowhere. */
  readonly outside: number;
}

const rowHeightShare = Math.sqrt(3) / 2;
const cellsAtMost = 20_000;

/** Returns the middle of a hexagon in metres, the size being the distance of neighbouring middles. */
export const hexCentre = ([q, r]: HexCell, sizeMeters: number): Point => [
  sizeMeters * (q + r / 2),
  sizeMeters * rowHeightShare * r,
];

/** Returns the closed ring around the middle of a hexagon with two sides that run north, in metres. */
export function hexRing([x, y]: Point, sizeMeters: number): readonly Point[] {
  const radius = sizeMeters / Math.sqrt(3);
  return Array.from({ length: 7 }, (_, corner): Point => {
    const angle = (corner % 6) * (Math.PI / 3) + Math.PI / 6;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Returns the hexagon of a place. Source: rounding in three axes that sum to 0, as usual with axial coordinates. */
export function hexCellAt([x, y]: Point, sizeMeters: number): HexCell {
  const rowShare = y / (sizeMeters * rowHeightShare);
  const columnShare = x / sizeMeters - rowShare / 2;
  const third = -columnShare - rowShare;
  let [q, r] = [Math.round(columnShare), Math.round(rowShare)];
  const s = Math.round(third);
  const [dq, dr, ds] = [Math.abs(q - columnShare), Math.abs(r - rowShare), Math.abs(s - third)];
  if (dq > dr && dq > ds) q = -r - s;
  else if (dr > ds) r = -q - s;
  // No negative zeros: cells are told apart by their text.
  return [q + 0, r + 0];
}

/**
 * Returns the hexagons whose middle lies in the window, and those at its edge that hold a point of it. Every point in the
 * window lies in exactly one. Throws when the size is not positive or gives more than 20,000 hexagons.
 */
export function hexSupport(window: StudyWindow, points: readonly Point[], sizeMeters: number): HexSupport {
  const [west, south, east, north] = window.box;
  const rowMeters = sizeMeters * rowHeightShare;
  const wanted = ((east - west) * (north - south)) / (sizeMeters * rowMeters);
  if (!(sizeMeters > 0 && wanted <= cellsAtMost))
    throw new Error(`hexSupport: expected a size that gives at most ${cellsAtMost} hexagons, found ${sizeMeters} m`);
  const cells = new Map<string, { readonly cell: HexCell; count: number; readonly isWithin: boolean }>();
  const add = (cell: HexCell, isWithin: boolean) => {
    const entry = { cell, count: 0, isWithin };
    cells.set(cell.join(), entry);
    return entry;
  };
  for (let r = Math.ceil(south / rowMeters); r * rowMeters <= north; r++) {
    for (let q = Math.ceil(west / sizeMeters - r / 2); (q + r / 2) * sizeMeters <= east; q++) {
      const centre = hexCentre([q, r], sizeMeters);
      if (isInWindow(window, centre)) add([q, r], metersToOutline(window, centre) > sizeMeters / Math.sqrt(3));
    }
  }
  let outside = 0;
  for (const point of points) {
    const cell = hexCellAt(point, sizeMeters);
    const entry = cells.get(cell.join());
    // Hexagons that lie wholly inside need no look at the outline, which has thousands of corners.
    if (entry?.isWithin !== true && !isInWindow(window, point)) outside++;
    else (entry ?? add(cell, false)).count++;
  }
  const sorted = [...cells.values()].sort((a, b) => a.cell[1] - b.cell[1] || a.cell[0] - b.cell[0]);
  return {
    sizeMeters,
    cells: sorted.map(({ cell }) => cell),
    centres: sorted.map(({ cell }) => hexCentre(cell, sizeMeters)),
    counts: sorted.map(({ count }) => count),
    outside,
  };
}
