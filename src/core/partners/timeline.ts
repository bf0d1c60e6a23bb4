import type { PartnerCity } from '../model/index.ts';

/** What has a date of its tie. */
export type Tied = Pick<PartnerCity, 'tieDate'>;

/** The calendar year of a city's tie, by the date in the table of the source document. */
export const tieYear = ({ tieDate }: Tied): number => Number(tieDate.iso.slice(0, 4));

/** Returns the cities whose tie began in the years `from` to `to`, both included, the oldest tie first. */
export function tiesBetween<City extends Tied>(partners: readonly City[], from: number, to: number): readonly City[] {
  return partners
    .filter((city) => tieYear(city) >= from && tieYear(city) <= to)
    .toSorted((a, b) => (a.tieDate.iso < b.tieDate.iso ? -1 : a.tieDate.iso > b.tieDate.iso ? 1 : 0));
}

/** Returns the first and last year that a timeline has to show: of the oldest tie, and the current one or a later tie's. */
export function timelineBounds(
  partners: readonly Tied[],
  currentYear: number,
): { readonly from: number; readonly to: number } {
  const years = [...partners.map(tieYear), currentYear];
  return { from: Math.min(...years), to: Math.max(...years) };
}
