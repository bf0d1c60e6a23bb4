import { innerPoint } from '../../../core/geo/inner-point.ts';
import { type Area, type CodedArea, toCoordinate } from '../../../core/geo/polygons.ts';
import { type Item, pointOfItem } from '../../../core/item.ts';
import type { Coordinate, Language, Localized } from '../../../core/model/index.ts';
import {
  type AreaSummary,
  type CategoryGap,
  type CityCategories,
  type CountedPoint,
  createSelectionArea,
  findMissingInArea,
  type PeopleEstimate,
  peopleWithin,
  type SpreadPeople,
  summarizeArea,
} from '../../../core/proximity/index.ts';
import type { MeasuredDivision } from '../../../core/records.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import type { ReachSet } from '../../../state/planner/reach-params.ts';

/** A record or a point of the own file that is counted, with its point. */
export interface ReachPoint extends CountedPoint {
  /** Null for a point of the own file. */
  readonly item: Item | null;
  readonly name: Localized | string;
}

/** Returns the name of a point in a language; those of the own file have one only. */
export const nameOfPoint = ({ name }: ReachPoint, language: Language): string =>
  typeof name === 'string' ? name : name[language];

/** Records of a set: those with a place, and how many have none. */
export interface ReachPoints {
  readonly points: readonly ReachPoint[];
  readonly unplaced: number;
}

/** Returns the records of a set; a place that is only known to the middle of an area counts like any other. */
export function pointsOfSet(items: readonly Item[], set: Exclude<ReachSet, 'own'>): ReachPoints {
  const own = items.filter(({ kind }) => kind === set);
  const points = own.flatMap((item): ReachPoint[] => {
    const point = pointOfItem(item);
    return point === null ? [] : [{ item, point, category: item.category, name: item.name }];
  });
  return { points, unplaced: own.length - points.length };
}

/** Returns the points of the own file; none while it is not there. */
export function pointsOfFile(own: NamedPoints | undefined): ReachPoints {
  if (own === undefined) return { points: [], unplaced: 0 };
  const { lonLats, codes, names = [], categories } = own;
  const words = categories.map((category) => (category.words === 'own' ? category.name : category.id));
  const points = Array.from(
    codes,
    (code, at): ReachPoint => ({
      point: [lonLats[2 * at] ?? 0, lonLats[2 * at + 1] ?? 0],
      category: words[code] ?? '',
      item: null,
      name: names[at] ?? '',
    }),
  );
  return { points, unplaced: own.withoutPlace };
}

/** What an area holds. */
export interface ReachSummary {
  readonly area: AreaSummary;
  /** Null while outlines and lamps are not there. */
  readonly people: PeopleEstimate | null;
}

/** What areas are asked against. */
export interface ReachCity {
  readonly points: readonly ReachPoint[];
  readonly divisions: readonly MeasuredDivision[];
  readonly outlines: readonly CodedArea[];
  readonly people: SpreadPeople | null;
}

/** Returns what there is in an area; quick enough for every move of a drawn edge. */
export function summarizeReach(geometry: Area, { points, divisions, outlines, people }: ReachCity): ReachSummary {
  return {
    area: summarizeArea(createSelectionArea(geometry), points),
    people: people === null ? null : peopleWithin(geometry, people, { divisions, outlines }),
  };
}

/**
 * Returns what is missing in an area beside the city's median place of the same size, what is missing most first. What the
 * area holds is never called farther: the distance from its middle says nothing then.
 */
export function missingIn(geometry: Area, { area }: ReachSummary, city: CityCategories): readonly CategoryGap[] {
  const counts = new Map(area.categories.map(({ category, count }) => [category, count]));
  const gaps = findMissingInArea(city, { counts, middle: innerPoint(geometry), areaKm2: area.areaKm2 });
  return gaps
    .map((gap) => (gap.count > 0 ? { ...gap, isFarther: false } : gap))
    .toSorted((a, b) => missed(b) - missed(a));
}

const missed = ({ isFewer, isFarther }: CategoryGap): number => Number(isFewer) + Number(isFarther);

/** Below so many the figures of an area say little. */
export const smallCount = 5;

/** Returns where ways from a choice begin: at its points, else inside its area. */
export function startsOf(geometry: GeoJSON.Geometry, area: Area): readonly Coordinate[] {
  if (geometry.type === 'Point') return [toCoordinate(geometry.coordinates)];
  return geometry.type === 'MultiPoint' ? geometry.coordinates.map(toCoordinate) : [innerPoint(area)];
}
