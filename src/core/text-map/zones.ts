import { mostProbableCentre } from '../linkage/model.ts';
import type { LinkageResult, MeasuredDivision } from '../records.ts';

/** The divisions that hang on one centre, in numbers. */
export interface ZoneFacts {
  readonly centre: string;
  /** In the order of the records. */
  readonly divisions: readonly MeasuredDivision[];
  readonly population: number;
  readonly areaKm2: number;
  /** The division with the smallest share, 0 to 1, of its trips to the centre. */
  readonly loosest: { readonly division: MeasuredDivision; readonly share: number };
}

/** Returns the zones of a linkage result, the most populous first; divisions that are not in the records are left out. */
export function zonesInNumbers(
  result: Pick<LinkageResult, 'divisions'>,
  divisions: readonly MeasuredDivision[],
): readonly ZoneFacts[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const zones = new Map<string, ZoneFacts>();
  for (const { code, probabilities } of result.divisions) {
    const division = byCode.get(code);
    if (division === undefined || probabilities.length === 0) continue;
    const centre = mostProbableCentre(probabilities);
    const share = probabilities.find((other) => other.centre === centre)?.share ?? 0;
    const known = zones.get(centre);
    zones.set(centre, {
      centre,
      divisions: [...(known?.divisions ?? []), division],
      population: (known?.population ?? 0) + division.population,
      areaKm2: (known?.areaKm2 ?? 0) + division.areaKm2,
      loosest: known === undefined || share < known.loosest.share ? { division, share } : known.loosest,
    });
  }
  return [...zones.values()].toSorted((a, b) => b.population - a.population);
}
