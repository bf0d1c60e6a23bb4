import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/app-state.ts';

/** Moves the outline from the division of one selection to that of another, by their feature states. */
export function outlineDivision(map: MapLibreMap, before: Selection | null, after: Selection | null): void {
  if (map.getSource('jinju') === undefined) return;
  for (const [selection, selected] of [
    [before, false],
    [after, true],
  ] as const) {
    if (selection?.kind !== 'division') continue;
    map.setFeatureState({ source: 'jinju', sourceLayer: 'divisions', id: selection.id }, { selected });
  }
}
