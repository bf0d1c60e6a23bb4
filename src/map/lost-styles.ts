import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * MapLibre 6.17 destroys its style with a lost context, but leaves it in a list of listeners for good, with some 0.3 MB of
 * letters: here it is taken off that list, as MapLibre does with a style that is replaced.
 */
export function forgetLostStyles(map: MapLibreMap): void {
  // Those who capture on the canvas hear of it before MapLibre does, while the style is still there.
  map.getCanvas().addEventListener(
    'webglcontextlost',
    () => {
      const { style } = map;
      map.once('webglcontextlost', () => style?._remove(false));
    },
    true,
  );
}
