import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * Symbol layers that the next style no longer draws stay where they are, hidden. A tile that a worker still lays out brings the
 * symbols of a layer that has gone meanwhile; MapLibre 6.17 uploads them without their opacity, and throws in each frame from when
 * that layer comes back until its tiles are laid out anew ("Length of new data …"). For layers that are there it keeps the opacity.
 */
export function keepSymbols(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  const rest = [...next.layers];
  const layers: LayerSpecification[] = [];
  for (const layer of before?.layers ?? []) {
    const index = rest.findIndex(({ id }) => id === layer.id);
    if (index >= 0) layers.push(...rest.splice(0, index + 1));
    else if (layer.type === 'symbol' && layer.source in next.sources && layers.every(({ id }) => id !== layer.id))
      layers.push({ ...layer, layout: { ...layer.layout, visibility: 'none' } });
  }
  return { ...next, layers: [...layers, ...rest] };
}
