import type { AnalysisTexts, InquiryTexts, TerritoryTexts } from '../../../i18n/parts.ts';
import type { Tool } from '../../../state/app-state.ts';

/** Texts of every tool, which name its settings on their controls. */
export type SettingTexts = AnalysisTexts & InquiryTexts & TerritoryTexts;

interface Named {
  readonly label: string;
  /** Of a number. */
  readonly unit?: string;
  /** Of words that can be chosen. */
  readonly words?: Readonly<Record<string, string>>;
}

type NamesOf = (t: SettingTexts) => Readonly<Record<string, Named>>;

const ofClusters: NamesOf = ({ clusters, sets: { assets, places, both, label } }) => ({
  set: { label, words: { assets, places, both } },
  method: { label: clusters.method, words: clusters.methods },
  shape: { label: clusters.shape, words: clusters.shapes },
  radius: { label: clusters.radius, unit: 'm' },
  min: { label: clusters.min },
  k: { label: clusters.k },
  size: { label: clusters.size, unit: 'm' },
  east: { label: clusters.east, unit: '%' },
  north: { label: clusters.north, unit: '%' },
});

const ofChance: NamesOf = ({ chance, clusters, indicators, inquiry, sets: { assets, places, both, label } }) => ({
  set: { label, words: { assets, places, both } },
  test: { label: chance.test, words: chance.tests },
  on: { label: inquiry.support, words: inquiry.supports },
  hex: { label: clusters.size, unit: 'm' },
  of: { label: indicators.label, words: { ...indicators.names, points: inquiry.pointsOfSet } },
  per: { label: indicators.base, words: indicators.bases },
  by: { label: chance.neighbours, words: chance.neighbourKinds },
  k: { label: chance.k },
  band: { label: chance.band, unit: 'km' },
  local: { label: chance.local, words: chance.locals },
  sector: { label: chance.sector },
  base: { label: chance.quotientBase, words: chance.quotientBases },
  ref: { label: chance.reference, words: chance.references },
  minimum: { label: chance.minimum },
});

const ofDivisions: NamesOf = ({ compare, indicators }) => ({
  of: { label: indicators.label, words: indicators.names },
  per: { label: indicators.base, words: indicators.bases },
  classes: { label: compare.classes, words: compare.methods },
  n: { label: compare.count },
  with: { label: compare.with, words: indicators.names },
  withper: { label: compare.withBase, words: indicators.bases },
});

const ofLinkage: NamesOf = ({ ties }) => ({
  b: { label: ties.exponent },
  min: { label: ties.least, unit: ties.people },
  ...Object.fromEntries(Object.entries(ties.parts).map(([name, label]) => [name, { label, unit: '%' }])),
  ...Object.fromEntries(Object.entries(ties.indexParts).map(([name, label]) => [`i${name}`, { label }])),
});

const ofReach: NamesOf = ({ near }) => ({
  buf: { label: near.buffer, unit: 'm' },
  set: { label: near.what, words: near.sets },
  by: { label: near.measure, words: { min: near.foot, m: near.straight } },
  m: { label: near.meters, unit: 'm' },
  min: { label: near.minutes, unit: near.minutesUnit },
});

const names: Readonly<Partial<Record<Tool, NamesOf>>> = {
  clusters: ofClusters,
  chance: ofChance,
  divisions: ofDivisions,
  linkage: ofLinkage,
  reach: ofReach,
};

/** A setting as its control names it, and its value with the unit; what has no control of its own is named as in the link. */
export function settingWords(
  tool: Tool | null,
  { name, value }: { readonly name: string; readonly value: string | undefined },
  t: SettingTexts,
): { readonly label: string; readonly value: string | undefined } {
  const named = (tool === null ? undefined : names[tool])?.(t)[name];
  if (named === undefined) return { label: name, value };
  const { label, unit, words } = named;
  if (value === undefined) return { label, value };
  return { label, value: words?.[value] ?? (unit === undefined ? value : `${value} ${unit}`) };
}
