import { sectorFigures } from '../../../core/divisions/indicators.ts';
import type { AnalysisTexts, InquiryTexts, Messages, TerritoryTexts } from '../../../i18n/parts.ts';
import type { Tool } from '../../../state/app-state.ts';
import { nameOfFigure } from '../words.ts';

/** Texts of every tool, which name its settings on their controls, and the names of the goals by their ids. */
export type SettingTexts = Messages &
  AnalysisTexts &
  InquiryTexts &
  TerritoryTexts & { readonly goals: Readonly<Record<string, string>> };

interface Named {
  readonly label: string;
  /** Of a number. */
  readonly unit?: string;
  /** Of words that can be chosen. */
  readonly words?: Readonly<Record<string, string>>;
  /** Of a list, which a link writes with `~`. */
  readonly isList?: boolean;
}

type NamesOf = (t: SettingTexts) => Readonly<Record<string, Named>>;

/** The creative places of each sector, as figure or as set. */
const sectorWords = (t: SettingTexts): Readonly<Record<string, string>> =>
  Object.fromEntries(sectorFigures.map((figure) => [figure, nameOfFigure(figure, t)]));

/** Without the dots that say on a control that a file is asked for. */
const ownWord = ({ inquiry }: SettingTexts): string => inquiry.ownFile.replace(/\s*…$/, '');

const setOf = (t: SettingTexts): Named => {
  const { assets, places, both, label } = t.sets;
  return { label, words: { assets, places, both, own: ownWord(t), ...sectorWords(t) } };
};

const figureWords = (t: SettingTexts) => ({ ...t.indicators.names, ...sectorWords(t) });

const ofClusters: NamesOf = (t) => ({
  set: setOf(t),
  method: { label: t.clusters.method, words: t.clusters.methods },
  shape: { label: t.clusters.shape, words: t.clusters.shapes },
  radius: { label: t.clusters.radius, unit: 'm' },
  min: { label: t.clusters.min },
  k: { label: t.clusters.k },
  size: { label: t.clusters.size, unit: 'm' },
  east: { label: t.clusters.east, unit: '%' },
  north: { label: t.clusters.north, unit: '%' },
});

const ofChance: NamesOf = (t) => ({
  set: setOf(t),
  test: { label: t.chance.test, words: t.chance.tests },
  on: { label: t.inquiry.support, words: t.inquiry.supports },
  hex: { label: t.clusters.size, unit: 'm' },
  of: { label: t.indicators.label, words: { ...t.indicators.names, points: t.inquiry.pointsOfSet } },
  per: { label: t.indicators.base, words: t.indicators.bases },
  by: { label: t.chance.neighbours, words: t.chance.neighbourKinds },
  k: { label: t.chance.k },
  band: { label: t.chance.band, unit: 'km' },
  local: { label: t.chance.local, words: t.chance.locals },
  sector: { label: t.chance.sector, words: t.words.sector },
  base: { label: t.chance.quotientBase, words: t.chance.quotientBases },
  ref: { label: t.chance.reference, words: t.chance.references },
  minimum: { label: t.chance.minimum },
});

const ofDivisions: NamesOf = (t) => ({
  of: { label: t.indicators.label, words: figureWords(t) },
  per: { label: t.indicators.base, words: t.indicators.bases },
  classes: { label: t.compare.classes, words: t.compare.methods },
  n: { label: t.compare.count },
  edges: { label: t.compare.edges, isList: true },
  with: { label: t.compare.with, words: figureWords(t) },
  withper: { label: t.compare.withBase, words: t.indicators.bases },
});

const ofLinkage: NamesOf = ({ ties }) => ({
  b: { label: ties.exponent },
  min: { label: ties.least, unit: ties.people },
  own: { label: ties.own, words: { far: ties.limits.ownFar } },
  ...Object.fromEntries(Object.entries(ties.parts).map(([name, label]) => [name, { label, unit: '%' }])),
  ...Object.fromEntries(Object.entries(ties.indexParts).map(([name, label]) => [`i${name}`, { label }])),
});

const ofReach: NamesOf = (t) => ({
  buf: { label: t.near.buffer, unit: 'm' },
  set: { label: t.near.what, words: { ...t.near.sets, own: ownWord(t) } },
  by: { label: t.near.measure, words: { min: t.near.foot, m: t.near.straight } },
  m: { label: t.near.meters, unit: 'm' },
  min: { label: t.near.minutes, unit: t.near.minutesUnit },
});

const ofProjects: NamesOf = ({ plan, goals }) => ({
  goal: { label: plan.show, words: { ...goals, unknown: plan.unknown } },
});

const names: Readonly<Partial<Record<Tool, NamesOf>>> = {
  clusters: ofClusters,
  chance: ofChance,
  divisions: ofDivisions,
  linkage: ofLinkage,
  reach: ofReach,
  projects: ofProjects,
};

/** A setting as its control names it, and its value with the unit; what has no control of its own is named as in the link. */
export function settingWords(
  tool: Tool | null,
  { name, value }: { readonly name: string; readonly value: string | undefined },
  t: SettingTexts,
): { readonly label: string; readonly value: string | undefined } {
  const named = (tool === null ? undefined : names[tool])?.(t)[name];
  if (named === undefined) return { label: name, value };
  const { label, unit, words, isList } = named;
  if (value === undefined) return { label, value };
  if (isList === true) return { label, value: value.replaceAll('~', ' ') };
  return { label, value: words?.[value] ?? (unit === undefined ? value : `${value} ${unit}`) };
}
