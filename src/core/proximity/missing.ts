import { groupBy } from '../group-by.ts';
import type { Coordinate } from '../model/index.ts';
import type { CountedPoint } from './area-summary.ts';
import type { PeoplePlace } from './people.ts';
import { createPointIndex, type PointIndex } from './point-index.ts';

/** Places at which the city is sampled: enough for a median, few enough for a live answer. */
const sampleSize = 200;

/** How a place compares with the populated places of the city, for one category. */
export interface CategoryGap {
  readonly category: string;
  readonly count: number;
  /** Straight metres to the nearest one. */
  readonly nearestMeters: number;
  /** Medians over the sample, each weighted by people. */
  readonly medianCount: number;
  readonly medianNearestMeters: number;
  readonly isFewer: boolean;
  readonly isFarther: boolean;
}

/**
 * Returns places that stand for where the people of the city live: 200, or as many as asked, each for the same number of
 * people. The first stands in the middle of its share. The places must be in a fixed order for the same sample. Empty where
 * nobody lives.
 * Source: systematic sampling with probability proportional to size, W. G. Madow (1949), Annals of Mathematical Statistics
 * 20(3).
 */
export function samplePopulated(places: readonly PeoplePlace[], size = sampleSize): readonly Coordinate[] {
  const total = places.reduce((sum, { people }) => sum + people, 0);
  const sample: Coordinate[] = [];
  let passed = 0;
  for (const { point, people } of places) {
    passed += people;
    while (sample.length < size && passed > 0 && ((sample.length + 0.5) * total) / size <= passed) sample.push(point);
  }
  return sample;
}

/** The city that places are compared with. */
export interface CityCategories {
  readonly sample: readonly Coordinate[];
  readonly categories: readonly CityCategory[];
}

interface CityCategory {
  readonly category: string;
  readonly index: PointIndex;
  readonly medianNearestMeters: number;
}

/**
 * Returns every category of some points with the median of its nearest distance over a sample of `samplePopulated`; to be
 * made once.
 */
export function compareCity(points: readonly CountedPoint[], sample: readonly Coordinate[]): CityCategories {
  const categories = [...groupBy(points, ({ category }) => category)].map(([category, list]): CityCategory => {
    const index = createPointIndex(list.map(({ point }) => point));
    const distances = sample.map((place) => index.nearest(place)[0]?.meters ?? Number.NaN);
    return { category, index, medianNearestMeters: median(distances) };
  });
  return { sample, categories };
}

/**
 * Returns how a place compares with the city for every category, what is missing most first: fewer within the radius than
 * at the median populated place, or the nearest one farther. Circles near the border of the city see only what lies in the
 * data. Nothing is fewer or farther without a sample.
 */
export function findMissing(
  city: CityCategories,
  { at, radiusMeters }: { readonly at: Coordinate; readonly radiusMeters: number },
): readonly CategoryGap[] {
  return compare(city, radiusMeters, ({ index }) => ({
    count: index.within(at, radiusMeters).length,
    nearestMeters: index.nearest(at)[0]?.meters ?? Number.POSITIVE_INFINITY,
  }));
}

/** An area to be compared: the points inside by category, a point inside it, and its size. */
export interface ComparedArea {
  readonly counts: ReadonlyMap<string, number>;
  readonly middle: Coordinate;
  readonly areaKm2: number;
}

/**
 * Returns the same for an area: the city is sampled with circles as large as it, and the nearest one is reckoned from its
 * middle.
 */
export function findMissingInArea(
  city: CityCategories,
  { counts, middle, areaKm2 }: ComparedArea,
): readonly CategoryGap[] {
  return compare(city, equalRadiusMeters(areaKm2), ({ category, index }) => ({
    count: counts.get(category) ?? 0,
    nearestMeters: index.nearest(middle)[0]?.meters ?? Number.POSITIVE_INFINITY,
  }));
}

/** Returns the radius in metres of a circle of so many square kilometres. */
export const equalRadiusMeters = (areaKm2: number): number => Math.sqrt((areaKm2 * 1e6) / Math.PI);

function compare(
  { sample, categories }: CityCategories,
  radiusMeters: number,
  measure: (category: CityCategory) => Pick<CategoryGap, 'count' | 'nearestMeters'>,
): readonly CategoryGap[] {
  const gaps = categories.map((entry): CategoryGap => {
    const { category, index, medianNearestMeters } = entry;
    const own = measure(entry);
    const medianCount = median(sample.map((place) => index.within(place, radiusMeters).length));
    return {
      ...{ category, ...own, medianCount, medianNearestMeters },
      isFewer: own.count < medianCount,
      isFarther: own.nearestMeters > medianNearestMeters,
    };
  });
  const farness = ({ nearestMeters, medianNearestMeters }: CategoryGap): number => nearestMeters / medianNearestMeters;
  const missed = ({ isFewer, isFarther }: CategoryGap): number => Number(isFewer) + Number(isFarther);
  return gaps.toSorted(
    (a, b) => missed(b) - missed(a) || farness(b) - farness(a) || (a.category < b.category ? -1 : 1),
  );
}

/** NaN of no values: comparisons with it are false. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}
