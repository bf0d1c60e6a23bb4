import { gammaQuantile } from './distributions/gamma.ts';
import { assertSameLength } from './statistic.ts';

/** One area: the places of the sector, and the base to which they are put in relation. */
export interface QuotientArea {
  /** Places of the sector. */
  readonly count: number;
  /** All creative places, people or establishments. */
  readonly base: number;
  /** Whether it belongs to the reference area. */
  readonly inReference: boolean;
}

/** above, below: the interval leaves out 1. usual: it holds 1. small-base: too little to say. */
export type QuotientVerdict = 'above' | 'below' | 'usual' | 'small-base';

/** The location quotient of one area: 1 means as common as in the reference area. */
export interface LocationQuotient {
  /** Null when the area has no base or the reference area has no place of the sector. */
  readonly quotient: number | null;
  /** Places that the area would have at the rate of the reference area. */
  readonly expected: number;
  /** Exact Poisson interval of the quotient; null beside a quotient that is null. */
  readonly interval: readonly [lower: number, upper: number] | null;
  readonly verdict: QuotientVerdict;
}

/** Base below which no verdict is given, and share of intervals that hold the true quotient. */
export interface QuotientOptions {
  readonly minimumBase: number;
  readonly confidence: number;
}

/** Five of the base, 95 %. */
export const quotientDefaults: QuotientOptions = { minimumBase: 5, confidence: 0.95 };

/**
 * Returns the location quotient of every area, in order: its rate of places over the rate of the reference area.
 * The interval takes the count as Poisson and the rate of the reference area as known; where the area makes up much of the
 * reference area it is somewhat too wide.
 * Throws when a count or base is negative or not finite, or the confidence is not between 0 and 1.
 * Source: quotient: P. S. Florence (1939), Report on the Location of Industry; interval: F. Garwood (1936), Fiducial limits for the
 * Poisson distribution, Biometrika 28, as for a standardised incidence ratio.
 */
export function locationQuotients(
  areas: readonly QuotientArea[],
  options = quotientDefaults,
): readonly LocationQuotient[] {
  if (!(options.confidence > 0 && options.confidence < 1)) {
    throw new Error(`locationQuotients: expected a confidence between 0 and 1, found ${options.confidence}`);
  }
  const wrong = areas.find(({ count, base }) => !(count >= 0 && base >= 0 && Number.isFinite(count + base)));
  if (wrong !== undefined) {
    throw new Error(`locationQuotients: expected counts from 0, found ${wrong.count} of ${wrong.base}`);
  }
  const reference = areas.filter(({ inReference }) => inReference);
  const places = reference.reduce((sum, { count }) => sum + count, 0);
  const base = reference.reduce((sum, area) => sum + area.base, 0);
  return areas.map((area) => quotientOf(area, base > 0 ? places / base : 0, options));
}

function quotientOf(area: QuotientArea, rate: number, { minimumBase, confidence }: QuotientOptions): LocationQuotient {
  const expected = area.base * rate;
  if (expected === 0) return { quotient: null, expected, interval: null, verdict: 'small-base' };
  const [low, high] = poissonInterval(area.count, confidence);
  const [lower, upper] = [low / expected, high / expected];
  const judged = lower > 1 ? 'above' : upper < 1 ? 'below' : 'usual';
  const verdict = area.base < minimumBase ? 'small-base' : judged;
  return { quotient: area.count / expected, expected, interval: [lower, upper], verdict };
}

/**
 * Returns the exact interval of the mean of a Poisson count; the lower end of a count of 0 is 0.
 * Source: F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28.
 */
export function poissonInterval(count: number, confidence: number): readonly [lower: number, upper: number] {
  const tail = (1 - confidence) / 2;
  return [count === 0 ? 0 : gammaQuantile(count, tail), gammaQuantile(count + 1, 1 - tail)];
}

/** Counts of places by area and sector: `counts[area][sector]`. */
export type SectorCounts = readonly (readonly number[])[];

/**
 * Returns `quotients[area][sector]`, the base being all places of the area.
 * Throws when an area has another number of sectors than the first one, or there are not as many flags as areas.
 */
export function sectorQuotients(
  counts: SectorCounts,
  inReference: readonly boolean[],
  options = quotientDefaults,
): readonly (readonly LocationQuotient[])[] {
  assertSameLength('sectorQuotients', inReference.length, counts.length);
  const sectors = counts[0]?.length ?? 0;
  for (const row of counts) assertSameLength('sectorQuotients', row.length, sectors);
  const bases = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = Array.from({ length: sectors }, (_, sector) =>
    locationQuotients(
      counts.map((row, area) => ({
        count: row[sector] ?? 0,
        base: bases[area] ?? 0,
        inReference: inReference[area] ?? false,
      })),
      options,
    ),
  );
  return counts.map((_, area) =>
    columns.map((column) => column[area] ?? { quotient: null, expected: 0, interval: null, verdict: 'small-base' }),
  );
}
