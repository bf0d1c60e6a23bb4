import { useEffect, useMemo } from 'preact/hooks';
import { type DivisionFigures, divisionFigures } from '../../core/divisions/indicators.ts';
import { select } from '../../state/actions.ts';
import { askForOutlines, outlines } from '../../state/planner/outlines.ts';
import { appState, records } from '../../state/store.ts';

/** The divisions with their figures and outlines, and the one that all linked views have selected. */
export function useDivisions() {
  useEffect(() => void askForOutlines(), []);
  const { divisions, assets, places } = records.value;
  const all: readonly DivisionFigures[] = useMemo(
    () => divisionFigures({ divisions, assets, places }),
    [divisions, assets, places],
  );
  const { selection } = appState.value;
  return {
    all,
    outlines: outlines.value,
    selectedCode: selection?.kind === 'division' ? selection.id : null,
    selectCode: (code: string) => select({ kind: 'division', id: code }),
    sources: [...new Set(divisions.flatMap(({ sources }) => sources))],
  };
}
