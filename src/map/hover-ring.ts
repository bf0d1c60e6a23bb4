import type { Map as MapLibreMap } from 'maplibre-gl';

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
