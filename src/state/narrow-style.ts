import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Layers of the archive that hold festival sites, with the property that names the site. */
const siteProperty: Readonly<Record<string, string>> = { sites: 'id', programme: 'site' };

function narrowLayer(layer: LayerSpecification, ids: readonly string[]): LayerSpecification {
  const property = 'source-layer' in layer ? siteProperty[layer['source-layer'] ?? ''] : undefined;
  if (property === undefined || !('filter' in layer) || layer.filter === undefined) return layer;
  const isLeft: ExpressionSpecification = ['in', ['get', property], ['literal', [...ids]]];
  return { ...layer, filter: ['all', layer.filter as ExpressionSpecification, isLeft] };
}

/** The style with no festival sites but these; the style itself where `ids` is null. */
export function narrowSites(style: StyleSpecification, ids: readonly string[] | null): StyleSpecification {
  return ids === null ? style : { ...style, layers: style.layers.map((layer) => narrowLayer(layer, ids)) };
}
