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

/** A ring around the point under the pointer. Returns what moves it; it goes when the map moves. */
export function hoverRing(map: MapLibreMap): (point: readonly [lon: number, lat: number] | null) => void {
  const ring = document.createElement('div');
  ring.className = 'map-hover';
  map.on('movestart', () => ring.remove());
  return (point) => {
    if (point === null) {
      ring.remove();
      return;
    }
    const { x, y } = map.project([...point]);
    ring.style.left = `${x}px`;
    ring.style.top = `${y}px`;
    map.getCanvasContainer().append(ring);
  };
}
