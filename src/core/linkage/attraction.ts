import type { Asset, Centre, Division, Linkage, Place } from '../model/index.ts';
import { normalised, type Weights } from './weights.ts';

/** What draws people to a centre, counted over the divisions that it stands for. */
export const attractionParts = ['establishments', 'assets', 'markets'] as const;
export type AttractionPart = (typeof attractionParts)[number];
export type AttractionWeights = Weights<AttractionPart>;

/**
 * Establishments 60 %, creative places 20 %, markets 20 %: an assumption, to be moved; `dominanceStability` tells what
 * hangs on it.
 */
export const attractionDefaults: AttractionWeights = { establishments: 0.6, assets: 0.2, markets: 0.2 };

/** A centre with its counts: establishments of all trades, creative places, markets. */
export interface CentreCounts {
  readonly id: string;
  readonly counts: Readonly<Record<AttractionPart, number>>;
}

/** The records that are counted; a record without a division counts nowhere. */
export interface AttractionRecords {
  readonly centres: readonly Centre[];
  readonly divisions: readonly Division[];
  readonly assets: readonly Asset[];
  readonly places: readonly Pick<Place, 'category' | 'division' | 'sameAs'>[];
  readonly linkages: readonly Pick<Linkage, 'kind' | 'division' | 'sameAs'>[];
}

/**
 * Returns the counts of each centre, in their order. Creative places are the assets that are not markets; markets are the
 * assets of gastronomy tagged `traditional-market`, further markets of the state list, and local-food and rural markets
 * among the linkages, each counted once (`sameAs`).
 */
export function countAttractions(records: AttractionRecords): readonly CentreCounts[] {
  const { centres, divisions, assets } = records;
  const markets = marketDivisions(records);
  return centres.map(({ id, divisions: names }) => {
    const isOwn = (division: string | null): boolean => division !== null && names.includes(division);
    const own = divisions.filter(({ name }) => isOwn(name.ko));
    return {
      id,
      counts: {
        establishments: own.reduce((sum, { establishments }) => sum + establishments, 0),
        assets: assets.filter((asset) => !isMarket(asset) && isOwn(asset.division)).length,
        markets: markets.filter(isOwn).length,
      },
    };
  });
}

/** A mall of young traders inside a market is a creative place. */
const isMarket = ({ sector, tags }: Pick<Asset, 'sector' | 'tags'>): boolean =>
  sector === 'gastronomy' && tags.includes('traditional-market');

/** Returns the division of every market of the city, null where it is unknown. */
export function marketDivisions({
  assets,
  places,
  linkages,
}: Pick<AttractionRecords, 'assets' | 'places' | 'linkages'>): readonly (string | null)[] {
  return [
    ...assets.filter(isMarket),
    ...places.filter(({ category, sameAs }) => category === 'market' && sameAs === undefined),
    ...linkages.filter(({ kind, sameAs }) => (kind === 'market' || kind === 'rural-market') && sameAs === undefined),
  ].map(({ division }) => division);
}

/** Returns the parts of which some centre has any. */
export const presentParts = (centres: readonly CentreCounts[]): readonly AttractionPart[] =>
  attractionParts.filter((part) => centres.some(({ counts }) => counts[part] > 0));

/**
 * Returns the attraction of each centre, 0 to 1, in their order; they sum to 1. Each part is its centre's share of all
 * centres, so that parts of different units can be mixed; the weights are divided by their sum. A part that no centre has
 * drops out; throws when no weight is left.
 */
export function weighAttractions(centres: readonly CentreCounts[], weights: AttractionWeights): readonly number[] {
  const parts = presentParts(centres);
  const shares = normalised(parts, weights);
  const totals = parts.map((part) => centres.reduce((sum, { counts }) => sum + counts[part], 0));
  return centres.map(({ counts }) =>
    parts.reduce((sum, part, index) => sum + shares[part] * (counts[part] / (totals[index] ?? 1)), 0),
  );
}
