import type { Geometry } from 'geojson';
import { circle } from '../core/geo/circle.ts';
import { innerPoint } from '../core/geo/inner-point.ts';
import { type Area, toCoordinate } from '../core/geo/polygons.ts';
import type { Coordinate } from '../core/model/index.ts';
import {
  type AreaCount,
  type AreaSummary,
  type CategoryGap,
  type CityCategories,
  type CountedPoint,
  compareCity,
  createPointIndex,
  createSelectionArea,
  findMissingInArea,
  type PeopleEstimate,
  type PointIndex,
  peopleWithin,
  type Reach,
  type ReachLimit,
  samplePopulated,
  startsOf,
  summarizeArea,
  withinReachOfAny,
} from '../core/proximity/index.ts';
import type { Held, HeldCity, HeldPoints, OnPoints } from './held.ts';

/** Returns a function whose result is kept as long as what it was made of. */
function kept<Key extends WeakKey, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

/** The points with their categories as words of their codes. */
const countedOf = kept(({ lonLats, categories }: HeldPoints): readonly CountedPoint[] => {
  const words = Array.from({ length: categories?.count ?? 1 }, (_, code) => String(code));
  return Array.from({ length: lonLats.length / 2 }, (_, at) => ({
    point: [lonLats[2 * at] ?? Number.NaN, lonLats[2 * at + 1] ?? Number.NaN],
    category: words[categories?.codes[at] ?? 0] ?? '',
  }));
});

interface Indexed {
  readonly points: readonly Coordinate[];
  readonly index: PointIndex;
}

const indexOf = kept((held: HeldPoints): Indexed => {
  const points = countedOf(held).map(({ point }) => point);
  return { points, index: createPointIndex(points) };
});

/** What is made into an area, and the metres around it. */
export interface AreaAsked extends OnPoints {
  readonly geometry: Geometry;
  readonly meters: number;
}

/** What an area holds. Categories are codes of the held points. */
export interface AreaFound extends AreaCount {
  readonly area: Area;
  readonly areaKm2: number;
  readonly categories: readonly (AreaCount & { readonly code: number })[];
  /** Indices of the points inside. */
  readonly inside: Uint32Array;
  readonly nearestOutside: AreaSummary['nearestOutside'];
  /** Null while the city is not known. */
  readonly people: PeopleEstimate | null;
}

/** Returns a geometry with metres around it; null where that has no extent. What makes other shapes than circles is large. */
async function areaAround({ geometry, meters }: AreaAsked): Promise<Area | null> {
  if (meters <= 0) return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : null;
  if (geometry.type === 'Point')
    return { type: 'Polygon', coordinates: circle([...toCoordinate(geometry.coordinates)], meters) };
  const { bufferArea } = await import('../core/proximity/buffer.ts');
  return bufferArea(geometry, meters);
}

/** What lies in a geometry with metres around it; null where that has no extent. */
export async function areaSummary(held: Held, { points, ...asked }: AreaAsked): Promise<AreaFound | null> {
  const area = await areaAround({ points, ...asked });
  if (area === null) return null;
  const { inside, categories, ...summary } = summarizeArea(createSelectionArea(area), countedOf(held.points(points)));
  const city = held.city();
  return {
    ...summary,
    area,
    categories: categories.map(({ category, ...count }) => ({ ...count, code: Number(category) })),
    inside: Uint32Array.from(inside),
    people: city === null ? null : peopleWithin(area, city.people, city),
  };
}

/** An area that is compared with the city, and how many points of each code it holds. */
export interface AreaCompared extends OnPoints {
  readonly area: Area;
  readonly areaKm2: number;
  readonly counts: readonly (readonly [code: number, count: number])[];
}

/** How an area compares with the median place of the city: what is missing most first. */
export interface Missing {
  readonly gaps: readonly (Omit<CategoryGap, 'category'> & { readonly code: number })[];
  /** How many places of the city it was compared with. */
  readonly sample: number;
}

const comparedOf = new WeakMap<HeldPoints, { readonly city: HeldCity; readonly compared: CityCategories }>();

function compared(points: HeldPoints, city: HeldCity): CityCategories {
  const known = comparedOf.get(points);
  if (known?.city === city) return known.compared;
  const made = compareCity(countedOf(points), samplePopulated(city.people.places));
  comparedOf.set(points, { city, compared: made });
  return made;
}

/** What is missing in an area beside the city's median place of the same size; null while the city is not known. */
export function missing(held: Held, { points, area, areaKm2, counts }: AreaCompared): Missing | null {
  const city = held.city();
  if (city === null) return null;
  const categories = compared(held.points(points), city);
  const asked = {
    counts: new Map(counts.map(([code, count]) => [String(code), count])),
    middle: innerPoint(area),
    areaKm2,
  };
  // What the area holds is never called farther: the distance from its middle says nothing then.
  const gaps = findMissingInArea(categories, asked).map(({ category, ...gap }) => ({
    ...gap,
    code: Number(category),
    isFarther: gap.isFarther && gap.count === 0,
  }));
  const missed = ({ isFewer, isFarther }: (typeof gaps)[number]): number => Number(isFewer) + Number(isFarther);
  return { gaps: gaps.toSorted((a, b) => missed(b) - missed(a)), sample: categories.sample.length };
}

/** A point within reach; `way` is null where none is known. */
export interface WayFound extends Omit<Reach, 'route' | 'waterMeters'> {
  readonly way: {
    readonly meters: number;
    readonly minutes: number;
    /** Which pairs of `lonLats` it runs over: from one to before the other. */
    readonly from: number;
    readonly to: number;
  } | null;
}

/** What is within reach. Lines lie one after another as `lon, lat, …`: hundreds of them are moved, not copied. */
export interface WaysFound {
  readonly starts: readonly Coordinate[];
  readonly within: readonly WayFound[];
  readonly cutOff: readonly WayFound[];
  readonly isPartial: boolean;
  readonly lonLats: Float64Array;
}

/** What one asks from, and how far; at most so many points are asked for their ways. */
export interface WaysAsked extends OnPoints {
  readonly geometry: Geometry;
  readonly area: Area;
  readonly limit: ReachLimit;
  readonly most: number;
}

/** The ways on foot to what lies within a limit; null while land and water are not known. */
export function ways(held: Held, { points, geometry, area, limit, most }: WaysAsked): WaysFound | null {
  const network = held.city()?.network ?? null;
  if (network === null) return null;
  const starts = startsOf(geometry, area);
  const found = withinReachOfAny(network, indexOf(held.points(points)), {
    ...{ starts, limit, time: null },
    most: Math.ceil(most / starts.length),
  });
  const line: number[] = [];
  const pack = ({ index, straightMeters, isRiverFar, route }: Reach): WayFound => {
    if (route === null) return { index, straightMeters, isRiverFar, way: null };
    const from = line.length / 2;
    for (const [lon, lat] of route.coordinates) line.push(lon, lat);
    const way = { meters: route.meters, minutes: route.minutes, from, to: line.length / 2 };
    return { index, straightMeters, isRiverFar, way };
  };
  const [within, cutOff] = [found.within.map(pack), found.cutOff.map(pack)];
  return { starts, within, cutOff, isPartial: found.isPartial, lonLats: Float64Array.from(line) };
}
