import { type Base, bases, type IndicatorId, indicatorIds } from '../../core/divisions/indicators.ts';
import { type Sector, sectors } from '../../core/model/index.ts';
import type { Params } from '../app-state.ts';
import { readBase } from './read-base.ts';
import { readNumber, readWord } from './read-params.ts';

/** What can be tested: a sector's share, neighbourhood of divisions, neighbourhood of points, what goes with size. */
export const chanceTests = ['areas', 'quotient', 'points', 'regression'] as const;
export type ChanceTest = (typeof chanceTests)[number];

/** Who counts as a neighbour. */
export const neighbourKinds = ['queen', 'rook', 'nearest', 'band'] as const;
export type NeighbourKind = (typeof neighbourKinds)[number];

/** Which local statistic the map shows. */
export const localKinds = ['lisa', 'gi'] as const;
export type LocalKind = (typeof localKinds)[number];

/** What a sector's places are put in relation to, and where the usual rate comes from. */
export const quotientBases = ['assets', 'population', 'establishments'] as const;
export type QuotientBase = (typeof quotientBases)[number];
export const references = ['city', 'dong', 'rural'] as const;
export type Reference = (typeof references)[number];

/** Bounds and defaults of the numbers. */
export const chanceBounds = {
  k: { min: 1, max: 10, step: 1, fallback: 4 },
  /** Kilometres. */
  band: { min: 2, max: 25, step: 0.5, fallback: 8 },
  minimum: { min: 0, max: 50, step: 1, fallback: 5 },
} as const;

/** Settings of the tool `chance`. */
export interface ChanceSettings {
  readonly test: ChanceTest;
  readonly indicator: IndicatorId;
  readonly base: Base;
  readonly neighbours: NeighbourKind;
  readonly k: number;
  readonly bandKm: number;
  readonly local: LocalKind;
  readonly sector: Sector;
  readonly quotientBase: QuotientBase;
  readonly reference: Reference;
  readonly minimumBase: number;
  /** Id of the point set of the test `points`. */
  readonly set: string;
}

const measured = ['assets', ...indicatorIds] as const;
const [firstSector, ...otherSectors] = ['gastronomy', ...sectors] as const;

/** Returns the settings that parameters stand for; whatever is absent or broken has its default. */
export function readChanceSettings(params: Params): ChanceSettings {
  return {
    test: readWord(params, 'test', chanceTests),
    indicator: readWord(params, 'of', measured),
    base: readBase(params, 'per', bases),
    neighbours: readWord(params, 'by', neighbourKinds),
    k: readNumber(params, 'k', chanceBounds.k),
    bandKm: readNumber(params, 'band', chanceBounds.band),
    local: readWord(params, 'local', localKinds),
    sector: readWord(params, 'sector', [firstSector, ...otherSectors]),
    quotientBase: readWord(params, 'base', quotientBases),
    reference: readWord(params, 'ref', references),
    minimumBase: readNumber(params, 'minimum', chanceBounds.minimum),
    set: params.set ?? 'assets',
  };
}
