import { dissolve } from '../geo/dissolve.ts';
import type { Area, CodedArea } from '../geo/polygons.ts';
import type { Coordinate } from '../model/index.ts';
import type { LinkageBase, LinkageModel } from './model.ts';

/** The divisions whose most probable centre is the same. */
export interface LinkageZone {
  readonly centre: string;
  /** Codes of the divisions, in the order of the model. */
  readonly codes: readonly string[];
  /** Their union; null when none of them has an outline. */
  readonly geometry: Area | null;
}

/**
 * Returns the zone of each centre that is the most probable one of some division, in the order of the centres. Outlines
 * must share the points of their common borders; they may be simplified, as long as they were so together.
 */
export function linkageZones(model: LinkageModel, outlines: readonly CodedArea[]): readonly LinkageZone[] {
  const areas = new Map(outlines.map(({ code, geometry }) => [code, geometry]));
  return model.attractions.flatMap(({ centre }): LinkageZone[] => {
    const codes = model.divisions.filter(({ dominant }) => dominant === centre).map(({ code }) => code);
    if (codes.length === 0) return [];
    return [{ centre, codes, geometry: dissolve(codes.flatMap((code) => areas.get(code) ?? [])) }];
  });
}

/** People of a division who are drawn to a centre. */
export interface LinkageFlow {
  readonly code: string;
  readonly centre: string;
  readonly share: number;
  /** Population times share, not a whole number. */
  readonly people: number;
  /** True where the division is part of the centre: the line stays at home. */
  readonly isOwn: boolean;
  /** From the point of the division to that of the centre. */
  readonly line: readonly [Coordinate, Coordinate];
}

/**
 * Returns the flows of at least so many people, the largest first; with the least at 0 the flows of a division sum to its
 * population.
 */
export function linkageFlows(base: LinkageBase, model: LinkageModel, leastPeople = 0): readonly LinkageFlow[] {
  const centres = new Map(base.centres.map((centre) => [centre.id, centre]));
  const shares = new Map(model.divisions.map(({ code, probabilities }) => [code, probabilities]));
  return base.divisions
    .flatMap(({ code, nameKo, point, population }) =>
      (shares.get(code) ?? []).flatMap(({ centre, share }): LinkageFlow[] => {
        const end = centres.get(centre);
        if (end === undefined) return [];
        const isOwn = end.divisions.includes(nameKo);
        return [{ code, centre, share, people: population * share, isOwn, line: [point, end.point] }];
      }),
    )
    .filter(({ people }) => people >= leastPeople)
    .toSorted((a, b) => b.people - a.people);
}
