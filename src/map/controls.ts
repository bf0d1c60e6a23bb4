import { AttributionControl, type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl';
import type { MapWords } from './contract.ts';

/** The scale's bar is at most so long, so that its words, which are as large as the page's, have room in it. */
const scaleRem = 7.5;

/** Puts the map's own buttons, scale and sources on it. Returns what fits the scale to the size of the page's words. */
export function addControls(map: MapLibreMap, words: MapWords): () => void {
  map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
  map.addControl(new NavigationControl({ visualizePitch: true }), 'top-right');
  const scale = new ScaleControl({});
  const fitScale = (): void => {
    const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    scale.options.maxWidth = Math.min(scaleRem * remPx, map.getContainer().clientWidth / 4);
    scale.setUnit('metric');
  };
  map.addControl(scale, 'top-left');
  // Not before the page has been laid out for itself: reading its sizes would lay it out once more.
  map.once('idle', fitScale);
  nameControls(map.getContainer(), words);
  return fitScale;
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
