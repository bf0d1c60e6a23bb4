import type { Centre, Coordinate, Division } from '../model/index.ts';
import {
  type AttractionRecords,
  type AttractionWeights,
  attractionDefaults,
  type CentreCounts,
  countAttractions,
  weighAttractions,
} from './attraction.ts';
import { type HuffParameters, huffDefaults, huffShares } from './huff.ts';
import {
  type DivisionOrigins,
  reckonTravel,
  type TravelBasis,
  type TravelRecords,
  type TravelSettings,
  travelBases,
  travelDefaults,
} from './travel.ts';

/** Everything of the model that may be moved. */
export interface LinkageParameters extends HuffParameters {
  readonly weights: AttractionWeights;
}

/** The exponents of Huff and the mix of attraction with which the archive is built. */
export const linkageDefaults: LinkageParameters = { ...huffDefaults, weights: attractionDefaults };

/** What does not change when a parameter moves: counts of the centres, travel of the origins. */
export interface LinkageBase {
  readonly settings: TravelSettings;
  readonly centres: readonly (CentreCounts & { readonly point: Coordinate; readonly divisions: readonly string[] })[];
  readonly divisions: readonly (DivisionOrigins &
    Pick<Division, 'population' | 'point' | 'kind'> & { readonly nameKo: string })[];
}

/** Returns the base of the model; takes some 100 ms for the whole city, most of it for the travel. */
export function prepareLinkage(
  records: Omit<AttractionRecords, 'centres'> & TravelRecords & { readonly centres: readonly Centre[] },
  settings: TravelSettings = travelDefaults,
): LinkageBase {
  const counts = countAttractions(records);
  const travel = reckonTravel(records, settings);
  return {
    settings,
    centres: records.centres.map(({ id, position, divisions }, index) => {
      const point: Coordinate = [position.lon, position.lat];
      return { id, counts: counts[index]?.counts ?? { establishments: 0, assets: 0, markets: 0 }, point, divisions };
    }),
    divisions: records.divisions.map(({ code, name, kind, point, population }, index) => {
      const { basis, origins } = travel[index] ?? { basis: 'point', origins: [] };
      return { code, nameKo: name.ko, kind, point, population, basis, origins };
    }),
  };
}

/** The share of one centre in the trips of a division. */
export interface CentreShare {
  readonly centre: string;
  /** The probability, 0 to 1, that a trip goes there. */
  readonly share: number;
  /** Mean travel of its people, in kilometres. */
  readonly travelKm: number;
  /** What the travel of most of its people rests on, and the share of people, 0 to 1, for whom that holds. */
  readonly basis: TravelBasis;
  readonly basisShare: number;
}

/** The shares of all centres in the trips of one division. */
export interface DivisionShares {
  readonly code: string;
  /** Whether its people start from its street lamps or from its point. */
  readonly origins: 'lamps' | 'point';
  /** In the order of the centres; the shares sum to 1. */
  readonly probabilities: readonly CentreShare[];
  /** Id of the centre with the largest share, the first one on a tie. */
  readonly dominant: string;
}

/** The Huff model of the city. */
export interface LinkageModel {
  readonly parameters: LinkageParameters;
  readonly settings: TravelSettings;
  /** Attraction of each centre, 0 to 1; they sum to 1. */
  readonly attractions: readonly { readonly centre: string; readonly attraction: number }[];
  readonly divisions: readonly DivisionShares[];
}

/** Returns the model with some parameters: the probability of a division is the mean of its origins, weighted by people. */
export function modelLinkage(base: LinkageBase, parameters: LinkageParameters = linkageDefaults): LinkageModel {
  const attractions = weighAttractions(base.centres, parameters.weights);
  return {
    parameters,
    settings: base.settings,
    attractions: base.centres.map(({ id }, index) => ({ centre: id, attraction: attractions[index] ?? 0 })),
    divisions: base.divisions.map((division) => sharesOf(division, base, { attractions, parameters })),
  };
}

interface Drawing {
  readonly attractions: readonly number[];
  readonly parameters: HuffParameters;
}

function sharesOf(
  { code, basis, origins }: DivisionOrigins,
  { centres }: LinkageBase,
  drawing: Drawing,
): DivisionShares {
  // Nobody lives there: each origin counts the same.
  const total = origins.reduce((sum, { people }) => sum + people, 0);
  const weights = origins.map(({ people }) => (total > 0 ? people / total : 1 / origins.length));
  const shares = meanShares(origins, weights, drawing);
  const probabilities = centres.map(({ id }, index): CentreShare => {
    const mean = origins.reduce((sum, { travelKm }, at) => sum + (weights[at] ?? 0) * (travelKm[index] ?? 0), 0);
    return { centre: id, share: shares[index] ?? 0, travelKm: mean, ...mainBasis(origins, weights, index) };
  });
  return { code, origins: basis, probabilities, dominant: mostProbableCentre(probabilities) };
}

function meanShares(
  origins: DivisionOrigins['origins'],
  weights: readonly number[],
  { attractions, parameters }: Drawing,
): readonly number[] {
  const mean = attractions.map(() => 0);
  for (const [at, { travelKm }] of origins.entries()) {
    for (const [index, share] of huffShares(attractions, travelKm, parameters).entries())
      mean[index] = (mean[index] ?? 0) + (weights[at] ?? 0) * share;
  }
  return mean;
}

function mainBasis(
  origins: DivisionOrigins['origins'],
  weights: readonly number[],
  centre: number,
): Pick<CentreShare, 'basis' | 'basisShare'> {
  const held = travelBases.map((basis) => ({
    basis,
    basisShare: origins.reduce((sum, { bases }, at) => sum + (bases[centre] === basis ? (weights[at] ?? 0) : 0), 0),
  }));
  return held.reduce((best, next) => (next.basisShare > best.basisShare ? next : best));
}

/** Returns the id of the centre with the largest share, the first one on a tie; throws when there are no shares. */
export function mostProbableCentre(shares: readonly Pick<CentreShare, 'centre' | 'share'>[]): string {
  const [first, ...rest] = shares;
  if (first === undefined) throw new Error('mostProbableCentre: expected at least one share, found none');
  return rest.reduce((best, next) => (next.share > best.share ? next : best), first).centre;
}
