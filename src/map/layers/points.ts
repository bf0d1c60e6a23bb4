import type {
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from './subject.ts';
import { labelLayout, labelPaint } from './text.ts';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

interface PointLayer {
  readonly id: string;
  /** Source and its layer; an archive's layer is named, a GeoJSON source has none. */
  readonly source: { readonly id: string; readonly layer?: string };
  readonly filter: FilterSpecification;
  readonly image: NonNullable<SymbolLayout['icon-image']>;
  readonly minzoom?: number;
  readonly maxzoom?: number;
  /** Zoom from which the names are written. */
  readonly labelZoom: number;
  /** Importance, 1 = most: what is drawn on top and named first; 3 and more give way until `crowdZoom`. */
  readonly rank: number | ExpressionSpecification;
  /** Shift of the badge in pixels. */
  readonly offset?: ExpressionSpecification;
}

/** Zoom from which badges of every rank are shown even where they touch. */
export const crowdZoom = 16;
/** Lowest rank that is always shown. */
export const majorRank = 2;

const fromSource = ({ source, minzoom = 0, maxzoom = 24 }: PointLayer) => ({
  source: source.id,
  ...(source.layer === undefined ? {} : { 'source-layer': source.layer }),
  minzoom,
  maxzoom,
});

/** A badge, its name beside it, or both: what of the two is asked for. */
function symbol(
  context: StyleContext,
  layer: PointLayer,
  parts: readonly ('badge' | 'name')[],
): SymbolLayerSpecification {
  const { scale } = context;
  const { rank, image, offset, labelZoom } = layer;
  const label = labelLayout(context, 13.5);
  const name: SymbolLayout = {
    ...label,
    'text-field': ['step', ['zoom'], '', labelZoom, label['text-field'] as ExpressionSpecification],
    'text-variable-anchor-offset': ['top', [0, 1.25], 'bottom', [0, -1.25], 'left', [1.4, 0], 'right', [-1.4, 0]],
    'text-justify': 'auto',
    'text-optional': true,
  };
  const badge: SymbolLayout = {
    'icon-image': image,
    'icon-size': ['interpolate', ['linear'], ['zoom'], 9, 0.55 * scale, 13, 0.8 * scale, 15, scale],
    'icon-padding': 0,
    ...(offset === undefined ? {} : { 'icon-offset': offset }),
  };
  return {
    id: layer.id,
    type: 'symbol',
    ...fromSource(layer),
    layout: {
      ...(parts.includes('name') ? name : {}),
      ...(parts.includes('badge') ? badge : {}),
      'symbol-sort-key': rank,
    },
    paint: parts.includes('name') ? labelPaint(context, context.palette.text) : {},
  };
}

const narrowed = (filter: FilterSpecification, rank: ExpressionSpecification, test: '<=' | '>'): FilterSpecification =>
  ['all', filter, [test, rank, majorRank]] as FilterSpecification;

/** Badges that are always shown, with names that give way to them. */
function majorLayers(context: StyleContext, layer: PointLayer): SymbolLayerSpecification[] {
  const { id, filter, rank } = layer;
  const badge = symbol(context, layer, ['badge']);
  const onTop: SymbolLayout = { 'icon-overlap': 'always', 'symbol-sort-key': ['*', -1, rank] };
  return [
    { ...symbol(context, layer, ['name']), id: `${id}-names`, filter },
    { ...badge, filter, layout: { ...badge.layout, ...onTop } },
  ];
}

/** Badges that give way to others, their names with them, until there is room. */
function minorLayers(context: StyleContext, layer: PointLayer): SymbolLayerSpecification[] {
  const { id, filter } = layer;
  const both = symbol(context, layer, ['badge', 'name']);
  const overlap: SymbolLayout = { 'icon-overlap': ['step', ['zoom'], 'never', crowdZoom, 'always'] };
  return [{ ...both, id: `${id}-minor`, filter, layout: { ...both.layout, ...overlap } }];
}

/** The shared shape of badge layers: minor and major features. Layer ids: `<id>-minor`, `<id>-names` and `<id>`. */
export function pointLayers(context: StyleContext, layer: PointLayer): SymbolLayerSpecification[] {
  const { filter, rank } = layer;
  if (typeof rank === 'number') return rank <= majorRank ? majorLayers(context, layer) : minorLayers(context, layer);
  return [
    ...minorLayers(context, { ...layer, filter: narrowed(filter, rank, '>') }),
    ...majorLayers(context, { ...layer, filter: narrowed(filter, rank, '<=') }),
  ];
}
