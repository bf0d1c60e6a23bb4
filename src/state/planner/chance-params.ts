import { type Base, bases, type IndicatorId, indicatorIds } from '../../core/divisions/indicators.ts';
import { type Sector, sectors } from '../../core/model/vocabulary.ts';
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

/** What neighbours are: the divisions, or hexagons over the whole city. */
export const supports = ['divisions', 'hexes'] as const;
export type Support = (typeof supports)[number];

/** What is counted in divisions: one of their figures, or the points of a set. */
export type Measured = IndicatorId | 'points';

/** Bounds and defaults of the numbers. */
export const chanceBounds = {
  k: { min: 1, max: 10, step: 1, fallback: 4 },
  /** Kilometres. */
  band: { min: 2, max: 25, step: 0.5, fallback: 8 },
  /** Metres from side to side of a hexagon. */
  hex: { min: 1000, max: 6000, step: 250, fallback: 2000 },
  minimum: { min: 0, max: 50, step: 1, fallback: 5 },
} as const;

/** Settings of the tool `chance`. */
export interface ChanceSettings {
  readonly test: ChanceTest;
  readonly support: Support;
  readonly hexMeters: number;
  readonly indicator: Measured;
  readonly base: Base;
  readonly neighbours: NeighbourKind;
  readonly k: number;
  readonly bandKm: number;
  readonly local: LocalKind;
  readonly sector: Sector;
  readonly quotientBase: QuotientBase;
  readonly reference: Reference;
  readonly minimumBase: number;
  /** Id of the point set: of points, of hexagons, and of divisions where points are counted. */
  readonly set: string;
}

/** What can be counted in divisions, the default first. */
export const measured = ['assets', ...indicatorIds, 'points'] as const;

/** Returns what a figure can be put in relation to: people are not put in relation to people. */
export const chanceBasesOf = (figure: Measured): readonly [Base, ...Base[]] =>
  figure === 'population' ? ['count', 'perKm2'] : bases;

/** The point set that the tool opens with. */
export const firstChanceSet = 'assets';

const [firstSector, ...otherSectors] = ['gastronomy', ...sectors] as const;

/** Returns the settings that parameters stand for; whatever is absent or broken has its default. */
export function readChanceSettings(params: Params): ChanceSettings {
  const indicator = readWord<Measured>(params, 'of', measured);
  return {
    test: readWord(params, 'test', chanceTests),
    support: readWord(params, 'on', supports),
    hexMeters: readNumber(params, 'hex', chanceBounds.hex),
    indicator,
    base: readBase(params, 'per', chanceBasesOf(indicator)),
    neighbours: readWord(params, 'by', neighbourKinds),
    k: readNumber(params, 'k', chanceBounds.k),
    bandKm: readNumber(params, 'band', chanceBounds.band),
    local: readWord(params, 'local', localKinds),
    sector: readWord(params, 'sector', [firstSector, ...otherSectors]),
    quotientBase: readWord(params, 'base', quotientBases),
    reference: readWord(params, 'ref', references),
    minimumBase: readNumber(params, 'minimum', chanceBounds.minimum),
    set: params.set ?? firstChanceSet,
  };
}
