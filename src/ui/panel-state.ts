import { effect, signal } from '@preact/signals';
import { itemKey, type View } from '../core/item.ts';
import { selected } from '../state/store.ts';

/** How much of a phone's screen the sheet takes. */
export const sheetSizes = ['peek', 'half', 'full'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** What the panel can show, by view. */
export type PanelTab = 'tools' | 'list' | 'saved' | 'compare' | 'legend';
export const panelTabs: Readonly<Record<View, readonly PanelTab[]>> = {
  festival: ['list', 'saved', 'legend'],
  planner: ['tools', 'list', 'saved', 'legend'],
  partners: ['list', 'compare', 'legend'],
};

/** Share of the map's height that each size covers; the style sheet draws the same. */
export const sheetShare: Readonly<Record<SheetSize, number>> = { peek: 0.2, half: 0.52, full: 1 };

/** Size of the sheet and the chosen tab (null: the first of the view); neither is worth a link. */
export const sheetSize = signal<SheetSize>('peek');
export const panelTab = signal<PanelTab | null>(null);

/** Key of the record whose card is asked for over an open tool, which otherwise stays when something is selected. */
export const cardOverTool = signal<string | null>(null);
effect(() => {
  const { value } = selected;
  if (value === null || itemKey(value) !== cardOverTool.peek()) cardOverTool.value = null;
});

/** Opens the sheet as a view begins: a visitor of the festival reads first, others look at the map. */
export function beginSheet(view: View): void {
  sheetSize.value = view === 'festival' ? 'half' : 'peek';
}

/** Makes sure that the panel can be read. */
export function openPanel(): void {
  if (sheetSize.value === 'peek') sheetSize.value = 'half';
}
