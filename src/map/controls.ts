import { AttributionControl, type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl';
import type { MapWords } from './contract.ts';

/** Puts the map's own buttons, scale and sources on it. */
export function addControls(map: MapLibreMap, words: MapWords): void {
  map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
  map.addControl(new NavigationControl({ visualizePitch: true }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 120 }), 'top-left');
  nameControls(map.getContainer(), words);
}

/** Gives the canvas and the buttons their names in the language of the page, also when that changes. */
export function nameControls(container: HTMLElement, { canvas, zoomIn, zoomOut, north, sources }: MapWords): void {
  const names = {
    canvas,
    'ctrl-zoom-in': zoomIn,
    'ctrl-zoom-out': zoomOut,
    'ctrl-compass': north,
    'ctrl-attrib-button': sources,
  };
  for (const [name, words] of Object.entries(names)) {
    const element = container.querySelector(`.maplibregl-${name}`);
    element?.setAttribute('aria-label', words);
    if (name !== 'canvas') element?.setAttribute('title', words);
  }
}
