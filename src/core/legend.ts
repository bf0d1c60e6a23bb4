import type { ItemKind, View } from './item.ts';

/** Headings under which legend entries are gathered. */
export const legendGroups = ['sites', 'creative', 'linkage', 'city', 'world'] as const;
export type LegendGroup = (typeof legendGroups)[number];

/** One row of the legend; it doubles as the filter of what it names. */
export interface LegendEntry {
  /** Stable; links carry it. */
  readonly id: string;
  readonly group: LegendGroup;
  /** Kind and category of the items that it counts and filters; absent for pure drawing such as lamps. */
  readonly items?: { readonly kind: ItemKind; readonly category?: string };
  /** Views that list it. */
  readonly views: readonly View[];
  /** Views in which it is shown until someone switches it. */
  readonly shownIn: readonly View[];
}

/** Whether an entry is shown in a view, given the ids whose default is reversed. */
export function isShown(entry: LegendEntry, view: View, toggled: readonly string[]): boolean {
  return entry.shownIn.includes(view) !== toggled.includes(entry.id);
}
