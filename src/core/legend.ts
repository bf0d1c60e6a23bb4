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
  /** Tools of the workbench that start without it, because they draw over the same ground. */
  readonly hiddenWith?: readonly string[];
}

/** Returns whether an entry is shown in a view, with a tool open or none (null), before anybody switches it. */
export const isShownAtStart = ({ shownIn, hiddenWith }: LegendEntry, view: View, tool: string | null): boolean =>
  shownIn.includes(view) && !(tool !== null && hiddenWith?.includes(tool) === true);

/** Whether an entry is shown in a view, given the ids whose default is reversed and the open tool. */
export function isShown(
  entry: LegendEntry,
  view: View,
  toggled: readonly string[],
  tool: string | null = null,
): boolean {
  return isShownAtStart(entry, view, tool) !== toggled.includes(entry.id);
}
