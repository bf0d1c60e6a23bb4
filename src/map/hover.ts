import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/app-state.ts';
import type { Picked } from './pick.ts';

/** Shows what is picked under the pointer: a hand for the pointer, and a ring around a point while the map stands still. */
export function followPointer(map: MapLibreMap, pickAt: (x: number, y: number) => Picked | null): void {
  const ring = document.createElement('div');
  ring.className = 'map-hover';
  let hovered: Selection | null = null;
  const show = (picked: Picked | null): void => {
    const { selection = null, point = null } = picked ?? {};
    if (selection?.id === hovered?.id && selection?.kind === hovered?.kind) return;
    hovered = selection;
    map.getCanvas().style.cursor = selection === null ? '' : 'pointer';
    ring.remove();
    if (point === null) return;
    const { x, y } = map.project([...point]);
    ring.style.left = `${x}px`;
    ring.style.top = `${y}px`;
    map.getCanvasContainer().append(ring);
  };
  map.on('mousemove', ({ point }) => show(pickAt(point.x, point.y)));
  for (const end of ['mouseout', 'movestart', 'webglcontextlost'] as const) map.on(end, () => show(null));
}
