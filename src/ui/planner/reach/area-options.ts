import type { Item, ItemKind } from '../../../core/item.ts';
import type { BusRoute, Language } from '../../../core/model/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { NamedPoints } from '../../../state/planner/point-sets.ts';
import type { ReachFrom } from '../../../state/planner/reach-params.ts';
import type { ClusterRow } from '../clusters/view.ts';
import type { Option } from '../parts/Choice.tsx';
import { ownPointsAtMost } from './reach-ground.ts';

/** Kinds of which one record is chosen from a list. */
export const kinds = ['division', 'cluster', 'centre', 'site', 'asset', 'linkage', 'bridge'] as const;
/** What an area can be taken from. */
export type AreaKind = (typeof kinds)[number] | 'route' | 'found' | 'own';

const optionsAtMost = 500;

/** All points of the own file together, or one of the first. */
export function ownOptions(own: NamedPoints | undefined, all: (n: number) => string): readonly Option<string>[] {
  if (own === undefined) return [];
  const { codes, names, name = '' } = own;
  const points = Array.from({ length: Math.min(codes.length, optionsAtMost) }, (_, at) => {
    const label = names?.[at] ?? '';
    return { value: String(at), label: label === '' ? `${name} ${at + 1}` : label };
  });
  return codes.length <= ownPointsAtMost ? [{ value: 'all', label: all(codes.length) }, ...points] : points;
}

/** Returns which list a choice is from; empty for none and for a drawn area. */
export const kindIn = (from: ReachFrom | null): AreaKind | '' =>
  from === null || from.kind === 'drawn' ? '' : from.kind === 'item' ? kindOf(from.item.kind) : from.kind;

/** Returns which entry of that list it is. */
export function chosenIn(from: ReachFrom): string {
  switch (from.kind) {
    case 'drawn':
      return '';
    case 'item':
      return from.item.id;
    case 'route':
      return from.route;
    case 'found':
      return String(from.found.number);
    case 'own':
      return from.point === null ? 'all' : String(from.point);
  }
}

const kindOf = (kind: ItemKind): AreaKind | '' => kinds.find((each) => each === kind) ?? '';

/** Returns the bus routes by number. */
export function routeOptions(
  routes: readonly Pick<BusRoute, 'route'>[],
  name: (route: string) => string,
): readonly Option<string>[] {
  return [...new Set(routes.map(({ route }) => route))]
    .filter((route) => route !== 'unknown')
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((route) => ({ value: route, label: name(route) }));
}

/** Returns the records of a kind that have a place, by name. */
export function recordOptions(items: readonly Item[], kind: ItemKind, language: Language): readonly Option<string>[] {
  const { compare } = new Intl.Collator(language);
  return items
    .filter((item) => item.kind === kind && item.position !== null)
    .map(({ id, name }) => ({ value: id, label: name[language] }))
    .toSorted((a, b) => compare(a.label, b.label));
}

/** Returns clusters by number with their size, the largest first. */
export const foundOptions = (
  rows: readonly ClusterRow[],
  name: (number: number) => string,
  language: Language,
): readonly Option<string>[] =>
  rows.slice(0, optionsAtMost).map(({ number, size }) => ({
    value: String(number),
    label: `${name(number)} (${formatNumber(language, size)})`,
  }));
