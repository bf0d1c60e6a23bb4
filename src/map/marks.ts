import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/app-state.ts';
import { featureOf } from './pick.ts';

/** Moves a mark from the feature of one selection to that of another, by their feature states. */
export function moveMark(
  map: MapLibreMap,
  state: 'hover' | 'selected',
  before: Selection | null,
  after: Selection | null,
): void {
  for (const [selection, value] of [
    [before, false],
    [after, true],
  ] as const) {
    const feature = selection === null ? null : featureOf(selection);
    if (feature === null || map.getSource(feature.source) === undefined) continue;
    map.setFeatureState(feature, { [state]: value });
  }
}
