import { distanceKm } from '../geo/distance.ts';
import { jinjuName, jinjuPoint } from '../geo/jinju.ts';
import type { Localized, PartnerCity } from '../model/index.ts';

/** A figure and what it rests on. */
export interface ComparedFigure {
  readonly value: number;
  /** checked: found in another source. printed: only the source document gives it. own: worked out here. */
  readonly basis: 'checked' | 'printed' | 'own';
  /** Year, month or day of the figure, as its source gives it. */
  readonly date?: string | undefined;
  /** Keys of sources. */
  readonly sources: readonly string[];
}

/** One city beside the others; a figure is null where no source gives it or, for Jinju itself, where it has no meaning. */
export interface ComparedCity {
  /** `jinju`, or the id of the partner city. */
  readonly id: string;
  readonly name: Localized;
  readonly areaKm2: ComparedFigure | null;
  readonly population: ComparedFigure | null;
  /** People per square kilometre, from the two figures before. */
  readonly density: ComparedFigure | null;
  /** From Jinju along the great circle. */
  readonly distanceKm: ComparedFigure | null;
  /** Whole years since the date of the tie. */
  readonly tieYears: ComparedFigure | null;
}

/** The figures of Jinju, worked out from its divisions. */
export interface JinjuFigures {
  readonly populationCount: number;
  readonly areaKm2: number;
  /** Year, month or day of the population. */
  readonly date?: string | undefined;
  /** Keys of sources. */
  readonly sources?: readonly string[] | undefined;
}

type Measured = PartnerCity['checked']['population'][number];

const claimSources = (city: PartnerCity, topic: PartnerCity['claims'][number]['topic']): readonly string[] => [
  ...new Set(city.claims.filter((claim) => claim.topic === topic).flatMap(({ sources }) => sources)),
];

/** The value with the latest date; of equally late or undated ones the first. */
const newest = (values: readonly Measured[]): Measured | undefined =>
  values.reduce<Measured | undefined>(
    (best, value) => (best === undefined || (value.date ?? '') > (best.date ?? '') ? value : best),
    undefined,
  );

function figureOf(city: PartnerCity, topic: 'area' | 'population'): ComparedFigure | null {
  const { checked, printedFigures } = city;
  const found = newest(topic === 'area' ? checked.areaKm2 : checked.population);
  if (found !== undefined) {
    return { value: found.value, basis: 'checked', date: found.date, sources: found.sources };
  }
  const printed = topic === 'area' ? printedFigures.areaKm2 : printedFigures.populationCount;
  return printed === null ? null : { value: printed, basis: 'printed', sources: claimSources(city, topic) };
}

function densityOf(area: ComparedFigure | null, population: ComparedFigure | null): ComparedFigure | null {
  if (area === null || population === null || area.value === 0) return null;
  const sources = [...new Set([...population.sources, ...area.sources])];
  return { value: population.value / area.value, basis: 'own', date: population.date, sources };
}

/** Whole years from one day `YYYY-MM-DD` to another; 0 when the other comes first. */
function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}

function comparedPartner(city: PartnerCity, today: string): ComparedCity {
  const areaKm2 = figureOf(city, 'area');
  const population = figureOf(city, 'population');
  const { lon, lat, sources } = city.position;
  const { iso } = city.tieDate;
  return {
    id: city.id,
    name: city.name,
    areaKm2,
    population,
    density: densityOf(areaKm2, population),
    distanceKm: { value: distanceKm(jinjuPoint, [lon, lat]), basis: 'own', sources },
    tieYears: { value: wholeYears(iso, today), basis: 'own', date: iso, sources: claimSources(city, 'date') },
  };
}

function comparedJinju({ populationCount, areaKm2: value, date, sources = [] }: JinjuFigures): ComparedCity {
  const areaKm2: ComparedFigure = { value, basis: 'own', sources };
  const population: ComparedFigure = { value: populationCount, basis: 'own', date, sources };
  const density = densityOf(areaKm2, population);
  return { id: 'jinju', name: jinjuName, areaKm2, population, density, distanceKm: null, tieYears: null };
}

/**
 * Returns Jinju and then its partner cities, in the order given, with figures side by side on a day `YYYY-MM-DD`: the newest
 * checked value, else the printed one, and which of the two it is.
 */
export function compareCities(
  partners: readonly PartnerCity[],
  jinju: JinjuFigures,
  today: string,
): readonly ComparedCity[] {
  return [comparedJinju(jinju), ...partners.map((city) => comparedPartner(city, today))];
}

/** Returns the side, in kilometres, of a square as large as an area in square kilometres. */
export const squareSide = (areaKm2: number): number => Math.sqrt(areaKm2);
