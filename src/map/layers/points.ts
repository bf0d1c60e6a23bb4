import type {
  CircleLayerSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from './subject.ts';
import { labelLayout, labelPaint } from './text.ts';

interface PointLayer {
  readonly id: string;
  readonly source?: string;
  readonly sourceLayer: string;
  readonly filter: FilterSpecification;
  readonly image: NonNullable<NonNullable<SymbolLayerSpecification['layout']>['icon-image']>;
  readonly minzoom?: number;
  /** Zoom from which the names are written. */
  readonly labelZoom: number;
  readonly sortKey?: NonNullable<SymbolLayerSpecification['layout']>['symbol-sort-key'];
}

const stateOpacity = (state: string): CircleLayerSpecification['paint'] => ({
  'circle-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
  'circle-stroke-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
});

/** The shared shape of badge layers: a ring for what is selected, one for what is under the pointer, badge and name. */
export function pointLayers(
  context: StyleContext,
  layer: PointLayer,
): (CircleLayerSpecification | SymbolLayerSpecification)[] {
  const { palette, scale } = context;
  const base = {
    source: layer.source ?? 'jinju',
    'source-layer': layer.sourceLayer,
    filter: layer.filter,
    ...(layer.minzoom === undefined ? {} : { minzoom: layer.minzoom }),
  };
  return [
    {
      ...base,
      id: `${layer.id}-hover`,
      type: 'circle',
      paint: {
        'circle-radius': 17 * scale,
        'circle-color': palette.raised,
        'circle-stroke-color': palette.text,
        'circle-stroke-width': 1,
        ...stateOpacity('hover'),
      },
    },
    {
      ...base,
      id: `${layer.id}-selected`,
      type: 'circle',
      paint: {
        'circle-radius': 19 * scale,
        'circle-color': palette.roles.amber,
        'circle-stroke-color': palette.text,
        'circle-stroke-width': 2,
        ...stateOpacity('selected'),
      },
    },
    {
      ...base,
      id: layer.id,
      type: 'symbol',
      layout: {
        ...labelLayout(context, 12.5),
        'icon-image': layer.image,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 9, 0.55 * scale, 13, 0.8 * scale, 15, scale],
        'icon-overlap': 'cooperative',
        'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', layer.labelZoom, labelLayout(context, 12.5)['text-field']] as never,
        'text-optional': true,
        'text-variable-anchor-offset': ['top', [0, 1.15], 'bottom', [0, -1.15], 'left', [1.3, 0], 'right', [-1.3, 0]],
        'text-justify': 'auto',
        'symbol-sort-key': layer.sortKey ?? 1,
      },
      paint: labelPaint(context, palette.text),
    },
  ];
}
