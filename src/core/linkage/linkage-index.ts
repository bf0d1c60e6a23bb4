import { bboxOf, isInBbox } from '../geo/bbox.ts';
import { type CodedArea, isInRings, ringsOf } from '../geo/polygons.ts';
import type { BusRoute, BusStop } from '../model/index.ts';
import { type AttractionRecords, marketDivisions } from './attraction.ts';
import type { CentreShare, LinkageBase, LinkageModel } from './model.ts';
import { normalised, type Weights } from './weights.ts';

/**
 * What ties an eup or myeon to town.
 * routes: distinct numbers of bus routes that stop both in it and in the divisions of its centre. Unit: routes.
 * stops: bus stops per 1,000 residents. Unit: stops.
 * markets: its markets and local-food shops. Unit: places.
 * ties: other records of linkage in it (villages, forests, fairs, programmes, support). Unit: records.
 * share: the Huff share of its centre. Unit: 0 to 1.
 */
export const indexParts = ['routes', 'stops', 'markets', 'ties', 'share'] as const;
export type IndexPart = (typeof indexParts)[number];
export type IndexWeights = Weights<IndexPart>;

/** Every part weighs the same. */
export const indexDefaults: IndexWeights = { routes: 1, stops: 1, markets: 1, ties: 1, share: 1 };

/** What of one eup or myeon goes into the index. */
export interface LinkageParts {
  readonly code: string;
  /** The most probable centre of which it is no part itself: the one to which it is tied. */
  readonly centre: string;
  /** In the units of `indexParts`. */
  readonly values: Readonly<Record<IndexPart, number>>;
  /** The same between 0, the least of all eup and myeon, and 1, the most; 0 where all have the same. */
  readonly scaled: Readonly<Record<IndexPart, number>>;
}

/** The records that are counted. */
export interface IndexRecords extends AttractionRecords {
  readonly stops: readonly BusStop[];
  readonly routes: readonly BusRoute[];
  readonly outlines: readonly CodedArea[];
}

/** Returns the parts of every eup and myeon, in the order of the divisions; min–max scaled over them. */
export function linkageParts(records: IndexRecords, base: LinkageBase, model: LinkageModel): readonly LinkageParts[] {
  const routesOf = routesByDivision(records);
  const markets = marketDivisions(records);
  const ties = records.linkages.filter(({ kind }) => kind !== 'market' && kind !== 'rural-market');
  const rural = records.divisions.filter(({ kind }) => kind !== 'dong');
  const raw = rural.map(({ code, name, population, busStops }) => {
    const { centre, share } = outerCentre(code, name.ko, base, model);
    const goal = new Set(centreCodes(centre, base).flatMap((each) => [...(routesOf.get(each) ?? [])]));
    const values = {
      routes: [...(routesOf.get(code) ?? [])].filter((route) => goal.has(route)).length,
      stops: population === 0 ? 0 : (busStops / population) * 1000,
      markets: markets.filter((division) => division === name.ko).length,
      ties: ties.filter(({ division }) => division === name.ko).length,
      share,
    };
    return { code, centre, values };
  });
  return raw.map((entry) => ({ ...entry, scaled: scale(entry.values, raw) }));
}

function scale(
  values: LinkageParts['values'],
  all: readonly { readonly values: LinkageParts['values'] }[],
): LinkageParts['values'] {
  const scaled = indexParts.map((part) => {
    const list = all.map((entry) => entry.values[part]);
    const [least, most] = [Math.min(...list), Math.max(...list)];
    return [part, most > least ? (values[part] - least) / (most - least) : 0] as const;
  });
  return Object.fromEntries(scaled) as Record<IndexPart, number>;
}

function outerCentre(code: string, nameKo: string, { centres }: LinkageBase, model: LinkageModel): CentreShare {
  const own = new Set(centres.filter(({ divisions }) => divisions.includes(nameKo)).map(({ id }) => id));
  const shares = model.divisions.find((division) => division.code === code)?.probabilities ?? [];
  const [best] = shares.filter(({ centre }) => !own.has(centre)).toSorted((a, b) => b.share - a.share);
  if (best === undefined)
    throw new Error(`outerCentre: expected a centre outside ${code}, found ${shares.length} in all`);
  return best;
}

function centreCodes(centre: string, { centres, divisions }: LinkageBase): readonly string[] {
  const names = centres.find(({ id }) => id === centre)?.divisions ?? [];
  return divisions.filter(({ nameKo }) => names.includes(nameKo)).map(({ code }) => code);
}

/** The numbers of the routes that stop in each division, by its code. */
function routesByDivision({ stops, routes, outlines }: IndexRecords): ReadonlyMap<string, ReadonlySet<string>> {
  const areas = outlines.map(({ code, geometry }) => {
    const rings = ringsOf(geometry);
    return { code, rings, bbox: bboxOf(rings.flat()) };
  });
  const codeOf = new Map(
    stops.flatMap(({ id, lon, lat }) => {
      const area = areas.find(({ bbox, rings }) => isInBbox([lon, lat], bbox) && isInRings([lon, lat], rings));
      return area === undefined ? [] : [[id, area.code] as const];
    }),
  );
  const found = new Map<string, Set<string>>(outlines.map(({ code }) => [code, new Set()]));
  for (const { route, stops: ids } of routes) for (const id of ids) found.get(codeOf.get(id) ?? '')?.add(route);
  return found;
}

/** An eup or myeon with its index. */
export interface RankedLinkage extends LinkageParts {
  /** 0 to 100: the weighted mean of the scaled parts. */
  readonly index: number;
  /** 1 is the most tied; equal ones share the better rank. */
  readonly rank: number;
}

/** Returns the index of every eup and myeon, the most tied first; equal ones in the order of the divisions. */
export function rankLinkages(
  parts: readonly LinkageParts[],
  weights: IndexWeights = indexDefaults,
): readonly RankedLinkage[] {
  const shares = normalised(indexParts, weights);
  const valued = parts.map((entry) => {
    return { ...entry, index: 100 * indexParts.reduce((sum, part) => sum + shares[part] * entry.scaled[part], 0) };
  });
  // Sums of the same parts in another order may differ in the last digit.
  const isAbove = (a: number, b: number): boolean => a - b > 1e-9;
  return valued
    .map((entry) => ({ ...entry, rank: 1 + valued.filter(({ index }) => isAbove(index, entry.index)).length }))
    .toSorted((a, b) => a.rank - b.rank);
}
