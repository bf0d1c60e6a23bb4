import { bboxOf, isInBbox } from '../geo/bbox.ts';
import { overlapsKm2 } from '../geo/overlap.ts';
import { type Area, type CodedArea, isInRings, ringsOf } from '../geo/polygons.ts';
import type { Coordinate, Division } from '../model/index.ts';

/** A place of street lamps. */
export interface LampPlace {
  readonly point: Coordinate;
  readonly lamps: number;
}

/** People of a division who are taken to live at one place of street lamps, not a whole number. */
export interface PeoplePlace {
  /** Code of the division. */
  readonly code: string;
  readonly point: Coordinate;
  readonly people: number;
  /** 0 where the division has no lamp and its people stand at its point. */
  readonly lamps: number;
}

/** People spread over the city. */
export interface SpreadPeople {
  readonly places: readonly PeoplePlace[];
  readonly population: number;
  /** Lamps outside every division, which count for nobody. */
  readonly lampsOutside: number;
}

type Populated = Pick<Division, 'code' | 'population'> & { readonly point: Coordinate };

/**
 * Returns the people of each division spread over its street lamps in proportion to their number; over its own point where
 * it has none. The people of a division sum to its population. A lamp stands for a road that is lit, not for a home: parks
 * and main roads get too many, unlit hamlets too few. Source: dasymetric mapping, J. K. Wright (1936), Geographical Review
 * 26(1).
 */
export function spreadPeople(
  divisions: readonly Populated[],
  outlines: readonly CodedArea[],
  lamps: readonly LampPlace[],
): SpreadPeople {
  const areas = outlines.map(({ code, geometry }) => ({ code, rings: ringsOf(geometry), bbox: boxOf(geometry) }));
  const byCode = new Map<string, LampPlace[]>(divisions.map(({ code }) => [code, []]));
  let lampsOutside = 0;
  for (const place of lamps) {
    const area = areas.find(({ bbox, rings }) => isInBbox(place.point, bbox) && isInRings(place.point, rings));
    const list = byCode.get(area?.code ?? '');
    if (list === undefined) lampsOutside += place.lamps;
    else list.push(place);
  }
  const places = divisions.flatMap((division) => spreadDivision(division, byCode.get(division.code) ?? []));
  return { places, population: sum(divisions, ({ population }) => population), lampsOutside };
}

function spreadDivision({ code, population, point }: Populated, lamps: readonly LampPlace[]): readonly PeoplePlace[] {
  const total = sum(lamps, (place) => place.lamps);
  if (total === 0) return [{ code, point, people: population, lamps: 0 }];
  return lamps.map((place) => ({
    code,
    point: place.point,
    people: (population * place.lamps) / total,
    lamps: place.lamps,
  }));
}

/** People of an area, reckoned in two ways; how far they differ is what there is of an error. */
export interface PeopleEstimate {
  /** By the lamps of each division inside the area. */
  readonly byLamps: number;
  /** By the share of each division's ground, as if people lived evenly on it. */
  readonly byGround: number;
  /** The smaller and the larger of both. */
  readonly range: readonly [number, number];
  /** Their difference divided by their mean: 0 when they agree, at most 2. */
  readonly relativeSpread: number;
  /** Places of lamps inside, and the lamps on them: below some 30 places the figure by lamps is loose. */
  readonly lampPlaces: number;
  readonly lamps: number;
  /** Divisions of which some ground lies inside. */
  readonly divisions: number;
}

/**
 * Returns the people of an area by both ways; 0 outside the city. Over areas that divide the city without overlap the
 * figures by lamps sum to its population. Source of the plain figure: areal weighting, M. F. Goodchild and N. S. Lam
 * (1980), Geo-Processing 1.
 */
export function peopleWithin(
  area: Area,
  { places }: SpreadPeople,
  ground: { readonly divisions: readonly Populated[]; readonly outlines: readonly CodedArea[] },
): PeopleEstimate {
  const [rings, bbox] = [ringsOf(area), boxOf(area)];
  const inside = places.filter(({ point }) => isInBbox(point, bbox) && isInRings(point, rings));
  const lit = inside.filter(({ lamps }) => lamps > 0);
  const byLamps = sum(inside, ({ people }) => people);
  const shares = groundShares(area, ground.outlines);
  const byGround = sum(ground.divisions, ({ code, population }) => population * (shares.get(code) ?? 0));
  const mean = (byLamps + byGround) / 2;
  return {
    byLamps,
    byGround,
    range: [Math.min(byLamps, byGround), Math.max(byLamps, byGround)],
    relativeSpread: mean === 0 ? 0 : Math.abs(byLamps - byGround) / mean,
    lampPlaces: lit.length,
    lamps: sum(lit, ({ lamps }) => lamps),
    divisions: shares.size,
  };
}

/** The share of each division's ground, 0 to 1, by code; divisions of which nothing lies inside are left out. */
function groundShares(area: Area, outlines: readonly CodedArea[]): ReadonlyMap<string, number> {
  const bbox = boxOf(area);
  const near = outlines.filter(({ geometry }) => overlap(bbox, boxOf(geometry)));
  const shared = overlapsKm2(
    area,
    near.map(({ geometry }) => geometry),
  );
  return new Map(
    near.flatMap(({ code, geometry }, index) => {
      const km2 = shared[index] ?? 0;
      return km2 > 0 ? [[code, Math.min(1, km2 / sizeOf(geometry))] as const] : [];
    }),
  );
}

const sizes = new WeakMap<Area, number>();

/** The size of an outline, kept: it is asked for at every move of a drawn edge. */
function sizeOf(geometry: Area): number {
  const known = sizes.get(geometry) ?? overlapsKm2(geometry, [geometry])[0] ?? Number.POSITIVE_INFINITY;
  sizes.set(geometry, known);
  return known;
}

const boxOf = (geometry: Area) => bboxOf(ringsOf(geometry).flat());

type Box = ReturnType<typeof boxOf>;
const overlap = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const sum = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((total, item) => total + value(item), 0);
