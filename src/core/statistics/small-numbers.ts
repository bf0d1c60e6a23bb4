/** A reason to trust a result less, with the figures to say it with. */
export type SmallNumberWarning =
  /** Fewer areas than the normal approximation of z wants: rely on the permutation p. */
  | { readonly kind: 'few-areas'; readonly areas: number; readonly fewest: number }
  /** So few events in all that one more or less moves every share. */
  | { readonly kind: 'few-events'; readonly events: number; readonly fewest: number }
  /** Too many areas in which less than five events are to be expected. */
  | { readonly kind: 'small-expectations'; readonly areas: number; readonly of: number }
  /** Areas left out because they have no neighbour. */
  | { readonly kind: 'islands'; readonly areas: number };

/** Thresholds of the warnings. */
export const smallNumberLimits = {
  fewestAreas: 30,
  fewestEvents: 20,
  smallExpectation: 5,
  smallShare: 0.2,
} as const;

/** What a result rests on. */
export interface Basis {
  readonly areas: number;
  /** All events that were counted; absent when the value is no count. */
  readonly events?: number;
  /** Events to be expected per area if they were spread evenly over the base. */
  readonly expected?: readonly number[];
  readonly islands?: number;
}

/**
 * Returns the warnings that a result deserves; none for a result on a broad basis.
 * Source: less than 20 events: R. J. Klein et al. (2002), Healthy People 2010 criteria for data suppression, NCHS Statistical Notes 24
 * (relative standard error of a rate above 23 %); expectations below 5 in more than a fifth of the cells: W. G. Cochran (1954),
 * Some methods for strengthening the common χ² tests, Biometrics 10; 30 areas: the usual rule for a normal approximation of Moran's I.
 */
export function smallNumberWarnings({
  areas,
  events,
  expected = [],
  islands = 0,
}: Basis): readonly SmallNumberWarning[] {
  const { fewestAreas, fewestEvents, smallExpectation, smallShare } = smallNumberLimits;
  const warnings: SmallNumberWarning[] = [];
  if (areas < fewestAreas) warnings.push({ kind: 'few-areas', areas, fewest: fewestAreas });
  if (events !== undefined && events < fewestEvents)
    warnings.push({ kind: 'few-events', events, fewest: fewestEvents });
  const small = expected.filter((count) => count < smallExpectation).length;
  if (small > smallShare * expected.length)
    warnings.push({ kind: 'small-expectations', areas: small, of: expected.length });
  if (islands > 0) warnings.push({ kind: 'islands', areas: islands });
  return warnings;
}
