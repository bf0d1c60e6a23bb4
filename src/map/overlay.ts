import { GeoJSONSource, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';

/** Shows what a tool has drawn. */
export function showOverlay(map: MapLibreMap, overlay: GeoJSON.FeatureCollection): void {
  const source = map.getSource('overlay');
  if (source instanceof GeoJSONSource) source.setData(overlay);
}

/** What a tool has drawn stays when the style changes around it: styles come with an empty source. */
export function keepOverlay(previous: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  const overlay = previous?.sources.overlay;
  return overlay === undefined ? next : { ...next, sources: { ...next.sources, overlay } };
}
