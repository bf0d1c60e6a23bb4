import { type Bbox, isInBbox } from '../geo/bbox.ts';
import type { Coordinate } from '../model/index.ts';
import type { SystemReading } from './own-data.ts';
import { isInKorea, toLonLat } from './reference-systems.ts';
import { type SystemId, systemIds } from './system-ids.ts';

interface Candidate {
  readonly system: SystemId;
  readonly swapped: boolean;
  /** Shares of the sample, 0 to 1. */
  readonly inCity: number;
  readonly inKorea: number;
}

/** A candidate this much worse than the best one is no alternative. */
const tolerance = 0.05;
/** Fewer than this share of a sample in Korea is chance. */
const leastShare = 0.5;

/** Returns the system that a text names by its EPSG number, as headings and old GeoJSON do; null for none that is known. */
export function namedSystem(text: string): SystemId | null {
  const compact = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const grid = systemIds.find((id) => id !== 'lonlat' && compact.includes(id.slice(4)));
  return grid ?? (/wgs84|epsg4326|crs84/.test(compact) ? 'lonlat' : null);
}

function judge(system: SystemId, swapped: boolean, { pairs, city }: Sample): Candidate {
  const place = toLonLat(system);
  let [inCity, inKorea] = [0, 0];
  for (const [x, y] of pairs) {
    const point = swapped ? place(y, x) : place(x, y);
    if (!(Number.isFinite(point[0]) && isInKorea(point))) continue;
    inKorea += 1;
    if (isInBbox(point, city)) inCity += 1;
  }
  return { system, swapped, inCity: inCity / pairs.length, inKorea: inKorea / pairs.length };
}

interface Sample {
  /** Pairs of numbers as they stand in the columns called x and y. */
  readonly pairs: readonly Coordinate[];
  /** Where most files will belong: of two readings that both lie in Korea, the one that lies here is taken. */
  readonly city: Bbox;
}

const isDegrees = ([x, y]: Coordinate): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 180;

const isBetter = (a: Candidate, b: Candidate): boolean =>
  Math.abs(a.inCity - b.inCity) > tolerance ? a.inCity > b.inCity : a.inKorea > b.inKorea + tolerance;

/**
 * Returns the system and the order of the axes in which the numbers of a sample lie in the city, else in Korea; of systems
 * that fit as well the named one, else the first of `systemIds`, and tells the others. Null when nothing fits half of the
 * sample, or for an empty one. Numbers that can be degrees are never taken for metres: a grid has them only within some
 * hundred metres of its origin, which lies in the sea.
 */
export function detectSystem(sample: Sample, named: SystemId | null = null): SystemReading | null {
  if (sample.pairs.length === 0) return null;
  const degrees = sample.pairs.filter(isDegrees).length > sample.pairs.length / 2;
  const candidates = systemIds
    .filter((system) => (system === 'lonlat') === degrees)
    .flatMap((system) => [judge(system, false, sample), judge(system, true, sample)])
    .filter(({ inKorea }) => inKorea >= leastShare);
  let best: Candidate | undefined;
  for (const candidate of candidates) if (best === undefined || isBetter(candidate, best)) best = candidate;
  if (best === undefined) return null;
  const chosen = best;
  const equals = candidates.filter((candidate) => !isBetter(chosen, candidate));
  const told = equals.find(({ system }) => system === named) ?? chosen;
  const alternatives = equals.map(({ system }) => system).filter((system) => system !== told.system);
  return { system: told.system, swapped: told.swapped, alternatives: [...new Set(alternatives)] };
}

/** Returns the better order of the axes for a system that someone chose. */
export function orderIn(system: SystemId, sample: Sample): SystemReading {
  const [straight, swapped] = [judge(system, false, sample), judge(system, true, sample)];
  return { system, swapped: isBetter(swapped, straight), alternatives: [] };
}
