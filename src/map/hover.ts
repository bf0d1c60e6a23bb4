import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/app-state.ts';
import type { pointOnScreen } from './on-screen.ts';
import type { Picked } from './pick.ts';

/** Shows what is picked under the pointer: a hand for the pointer, and a ring around a point while the map stands still. */
export function followPointer(
  map: MapLibreMap,
  pickAt: (x: number, y: number) => Picked | null,
  placeOf: typeof pointOnScreen,
): void {
  const ring = document.createElement('div');
  ring.className = 'map-hover';
  let hovered: Selection | null = null;
  const show = (picked: Picked | null): void => {
    const { selection = null, point = null } = picked ?? {};
    if (selection?.id === hovered?.id && selection?.kind === hovered?.kind) return;
    hovered = selection;
    map.getCanvas().style.cursor = selection === null ? '' : 'pointer';
    ring.remove();
    const place = point === null ? null : placeOf(map, ...point);
    if (place === null) return;
    ring.style.left = `${place.x}px`;
    ring.style.top = `${place.y}px`;
    map.getCanvasContainer().append(ring);
  };
  map.on('mousemove', ({ point }) => show(pickAt(point.x, point.y)));
  for (const end of ['mouseout', 'movestart', 'webglcontextlost'] as const) map.on(end, () => show(null));
}
