import { sectorFigures } from '../../../core/divisions/indicators.ts';
import type { AnalysisTexts, InquiryTexts, Messages, TerritoryTexts } from '../../../i18n/parts.ts';
import type { Tool } from '../../../state/app-state.ts';
import { parseFound } from '../../../state/planner/found-params.ts';
import { nameOfFigure } from '../words.ts';

/** Texts of every tool, which name its settings on their controls, and the names of records. */
export type SettingTexts = Messages &
  AnalysisTexts &
  InquiryTexts &
  TerritoryTexts & {
    /** By their ids. */
    readonly goals: Readonly<Record<string, string>>;
    /** The name of a record by its kind and id; undefined: there is none. */
    readonly nameOf: (kind: string, id: string) => string | undefined;
  };

interface Named {
  readonly label: string;
  /** Of a number. */
  readonly unit?: string;
  /** Of words that can be chosen. */
  readonly words?: Readonly<Record<string, string>>;
  /** Of anything else. */
  readonly tell?: (value: string) => string;
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

/** A list, which a link writes with `~`. */
const listOf = (value: string, tell: (entry: string) => string = String): readonly string[] =>
  value.split('~').map(tell);

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
  edges: { label: t.compare.edges, tell: (value) => listOf(value).join(' ') },
  beside: {
    label: t.compare.beside,
    tell: (value) => listOf(value, (code) => t.nameOf('division', code) ?? code).join(', '),
  },
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

/** What an area is made of: only one of these is ever given. */
function areaNames(t: SettingTexts): Readonly<Record<string, Named>> {
  const { area: label, drawn, routeName } = t.near;
  return {
    ring: { label, tell: () => drawn },
    item: {
      label,
      tell: (value) => {
        const [, of = '', id = ''] = /^(\w+)\.(.+)$/.exec(value) ?? [];
        return t.nameOf(of, id) ?? value;
      },
    },
    route: { label, tell: routeName },
    found: { label, tell: (value) => t.inquiry.foundName(parseFound(value)?.number ?? 0) },
    own: { label, tell: (value) => (value === 'all' ? ownWord(t) : `${ownWord(t)}, ${Number(value) + 1}`) },
  };
}

const ofReach: NamesOf = (t) => ({
  ...areaNames(t),
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
  const { label, unit, words, tell } = named;
  if (value === undefined) return { label, value };
  if (tell !== undefined) return { label, value: tell(value) };
  return { label, value: words?.[value] ?? (unit === undefined ? value : `${value} ${unit}`) };
}
