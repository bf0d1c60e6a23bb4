import { useEffect, useMemo } from 'preact/hooks';
import { divisionOf } from '../../core/divisions/division-of.ts';
import { type DivisionFigures, divisionFigures } from '../../core/divisions/indicators.ts';
import { itemKey } from '../../core/item.ts';
import { select } from '../../state/actions.ts';
import { askForOutlines, outlines } from '../../state/planner/outlines.ts';
import { appState, itemByKey, records } from '../../state/store.ts';

/** Code of the division that is selected, or in which what is selected lies; null for none. */
export function useSelectedDivision(): string | null {
  const { divisions } = records.value;
  const { selection } = appState.value;
  const item = selection === null ? undefined : itemByKey.value.get(itemKey(selection));
  return useMemo(
    () => (item === undefined ? null : divisionOf(item, { divisions, outlines: outlines.value })),
    [item, divisions, outlines.value],
  );
}

/** The divisions with their figures and outlines, and the one that all linked views have selected. */
export function useDivisions() {
  useEffect(() => void askForOutlines(), []);
  const { divisions, assets, places } = records.value;
  const all: readonly DivisionFigures[] = useMemo(
    () => divisionFigures({ divisions, assets, places }),
    [divisions, assets, places],
  );
  return {
    all,
    outlines: outlines.value,
    selectedCode: useSelectedDivision(),
    selectCode: (code: string) => select({ kind: 'division', id: code }),
    sources: [...new Set(divisions.flatMap(({ sources }) => sources))],
  };
}
