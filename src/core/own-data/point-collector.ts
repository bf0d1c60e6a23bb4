import type { Coordinate } from '../model/index.ts';
import type { Expectation, OwnPoints, RowProblem } from './own-data.ts';
import { isInKorea, toLonLat } from './reference-systems.ts';
import type { SystemId } from './system-ids.ts';

/** Limits of what is kept of a file. */
export interface CollectorLimits {
  readonly maxProblems: number;
  readonly maxCategories: number;
}

/** How the coordinates are to be read. */
export interface Reading {
  readonly system: SystemId;
  readonly swapped: boolean;
}

/** What is known of a point besides where it is. */
export interface About {
  readonly name: string;
  readonly category: string | null;
  readonly address: string;
}

/** Gathers the points of a file row by row, and why rows are left out. */
export interface PointCollector {
  readonly add: (point: Coordinate, about: About) => void;
  readonly fail: (row: number, column: string, found: string, expected: Expectation) => void;
  readonly finish: () => OwnPoints & {
    readonly problems: readonly RowProblem[];
    readonly problemCount: number;
    readonly uncategorisedCount: number;
  };
}

const foundLength = 60;

/** Returns a collector; points beyond `maxCategories` different categories count as without one. */
export function pointCollector({ maxProblems, maxCategories }: CollectorLimits): PointCollector {
  const lonLats: number[] = [];
  const names: string[] = [];
  const addresses: string[] = [];
  const codes: number[] = [];
  const codeByName = new Map<string, number>();
  const problems: RowProblem[] = [];
  let [problemCount, uncategorisedCount] = [0, 0];
  let hasCategories = false;
  const codeOf = (category: string): number => {
    const known = codeByName.get(category);
    if (known !== undefined) return known;
    if (codeByName.size >= maxCategories && category !== '') {
      uncategorisedCount += 1;
      return codeOf('');
    }
    codeByName.set(category, codeByName.size);
    return codeByName.size - 1;
  };
  return {
    add: ([lon, lat], { name, category, address }) => {
      lonLats.push(lon, lat);
      names.push(name);
      addresses.push(address);
      if (category !== null) hasCategories = true;
      codes.push(codeOf(category ?? ''));
    },
    fail: (row, column, found, expected) => {
      problemCount += 1;
      if (problems.length < maxProblems) problems.push({ row, column, found: found.slice(0, foundLength), expected });
    },
    finish: () => ({
      lonLats: Float64Array.from(lonLats),
      names,
      addresses,
      categories: hasCategories ? { codes: Uint16Array.from(codes), count: codeByName.size } : null,
      categoryNames: hasCategories ? [...codeByName.keys()] : [],
      problems,
      problemCount,
      uncategorisedCount,
    }),
  };
}

/** Returns a function that gives the place of two numbers, or what they should have been. */
export function placeIn({ system, swapped }: Reading): (x: number, y: number) => Coordinate | Misplaced {
  const place = toLonLat(system);
  return (x, y) => {
    const [east, north] = swapped ? [y, x] : [x, y];
    if (east === 0 && north === 0) return { axis: 'x', expected: 'not-zero' };
    if (system === 'lonlat' && !(Math.abs(east) <= 180)) return { axis: swapped ? 'y' : 'x', expected: 'longitude' };
    if (system === 'lonlat' && !(Math.abs(north) <= 90)) return { axis: swapped ? 'x' : 'y', expected: 'latitude' };
    const point = place(east, north);
    return Number.isFinite(point[0]) && Number.isFinite(point[1]) && isInKorea(point)
      ? point
      : { axis: 'x', expected: 'in-korea' };
  };
}

/** Which of two numbers is wrong, and what it should be. */
export interface Misplaced {
  readonly axis: 'x' | 'y';
  readonly expected: Expectation;
}

/** Returns whether a place was found. */
export const isPlaced = (found: Coordinate | Misplaced): found is Coordinate => Array.isArray(found);
