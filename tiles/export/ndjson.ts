import type { Layer } from '../layers/layer.ts';

/**
 * Returns a layer as newline-delimited GeoJSON, one feature a line, each with the `tippecanoe` object that tells its
 * layer and zooms. Source: tippecanoe manual, "GeoJSON extension".
 */
export function layerToNdjson({ name, features }: Layer): string {
  return features
    .map(({ id, geometry, properties, minzoom, maxzoom }) => {
      const tippecanoe = { layer: name, minzoom, maxzoom };
      return `${JSON.stringify({ type: 'Feature', ...(id !== undefined && { id }), tippecanoe, properties, geometry })}\n`;
    })
    .join('');
}
