import {
  type AttractionWeights,
  attractionDefaults,
  attractionParts,
  type IndexWeights,
  indexParts,
  linkageDefaults,
} from '../../core/linkage/index.ts';
import type { Params } from '../app-state.ts';
import { type NumberBounds, readNumber } from './read-params.ts';

/** What the tool of linkage is asked with. */
export interface LinkageSettings {
  /** Percent each; their sum is what counts, so they need not be 100 together, but never all 0. */
  readonly weights: AttractionWeights;
  readonly distanceExponent: number;
  /** Whether people of a centre's own divisions travel only the floor to it. */
  readonly ownAtFloor: boolean;
  /** 0 to 4 each, never all 0. */
  readonly indexWeights: IndexWeights;
  /** Flows of fewer people are not drawn. */
  readonly leastPeople: number;
}

type Attraction = keyof AttractionWeights;
type Index = keyof IndexWeights;

const percent = (share: number): NumberBounds => ({ min: 0, max: 100, step: 5, fallback: Math.round(share * 100) });
const part: NumberBounds = { min: 0, max: 4, step: 1, fallback: 1 };

/** Bounds of the tool's numbers by their name in the link. */
export const linkageParams = {
  b: { min: 0.5, max: 4, step: 0.1, fallback: linkageDefaults.distanceExponent },
  min: { min: 0, max: 5000, step: 100, fallback: 300 },
  establishments: percent(attractionDefaults.establishments),
  assets: percent(attractionDefaults.assets),
  markets: percent(attractionDefaults.markets),
  iroutes: part,
  istops: part,
  imarkets: part,
  ities: part,
  ishare: part,
} as const;

/** Returns the name that a part of the index has in the link. */
export const indexParam = <P extends Index>(name: P): `i${P}` => `i${name}`;

const isAnything = (weights: Readonly<Record<string, number>>): boolean =>
  Object.values(weights).some((weight) => weight > 0);

/** Returns the settings of a link; what is missing or broken is as by default, and so are weights that are all 0. */
export function parseLinkageParams(params: Params): LinkageSettings {
  const attraction = (given: Params) =>
    Object.fromEntries(attractionParts.map((name) => [name, readNumber(given, name, linkageParams[name])])) as Record<
      Attraction,
      number
    >;
  const index = (given: Params) =>
    Object.fromEntries(indexParts.map((name) => [name, readNumber(given, indexParam(name), part)])) as Record<
      Index,
      number
    >;
  return {
    weights: isAnything(attraction(params)) ? attraction(params) : attraction({}),
    distanceExponent: readNumber(params, 'b', linkageParams.b),
    ownAtFloor: params.own !== 'far',
    indexWeights: isAnything(index(params)) ? index(params) : index({}),
    leastPeople: readNumber(params, 'min', linkageParams.min),
  };
}
