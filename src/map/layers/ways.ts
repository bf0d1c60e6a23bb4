import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { legendRows } from '../legend.ts';
import type { Subject } from './subject.ts';
import { labelLayout, labelPaint } from './text.ts';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

/** Classes of bus corridors: id, least routes and the number below which they are, pixels of width at zooms 9 and 16. A width for each would be a program of its own to compile. */
const corridorClasses = [
  ['corridors', 0, 4, 0.55, 2.8],
  ['corridors-busy', 4, 10, 0.75, 4],
  ['corridors-main', 10, 1000, 1.2, 6.5],
] as const;

/** Bus corridors, the skeleton of the streets, under everything that matters more. */
export const corridors: Subject = {
  id: 'corridors',
  legend: legendRows.corridors,
  layers: ({ palette, isShown }) =>
    corridorClasses.map(([id, from, below, far, near]) => ({
      id,
      type: 'line',
      source: 'jinju',
      'source-layer': 'corridors',
      filter: ['all', ['>=', ['get', 'routes'], from], ['<', ['get', 'routes'], below]],
      layout: { 'line-cap': 'round', 'line-join': 'round', visibility: isShown('corridors') ? 'visible' : 'none' },
      paint: {
        'line-color': palette.corridor,
        'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 9, far, 16, near],
      },
    })),
};

const roadBridges = (isShown: (entry: string) => boolean) =>
  ({
    type: 'line',
    source: 'jinju',
    'source-layer': 'bridges',
    minzoom: 10,
    layout: { 'line-cap': 'butt', visibility: isShown('bridges') ? 'visible' : 'none' },
  }) as const;

/** Widths in pixels at zooms 10, 15 and 18. */
const bridgePaint = (colour: string, [far, near, close]: readonly [number, number, number]): LinePaint => ({
  'line-color': colour,
  'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 10, far, 15, near, 18, close],
});

/** Road bridges, and the floating bridges of the shown edition, dashed because their landings are estimated. */
export const bridges: Subject = {
  id: 'bridges',
  legend: legendRows.bridges,
  layers: ({ palette, isShown, bridgeEdition }) => [
    { ...roadBridges(isShown), id: 'bridge-casing', paint: bridgePaint(palette.ground, [2, 9, 22]) },
    { ...roadBridges(isShown), id: 'bridges', paint: bridgePaint(palette.bridge, [1.2, 5, 14]) },
    {
      id: 'floating-bridges',
      type: 'line',
      source: 'jinju',
      'source-layer': 'floating_bridges',
      filter: ['==', ['get', 'edition'], bridgeEdition],
      minzoom: 12,
      layout: { visibility: isShown('floating-bridges') ? 'visible' : 'none' },
      paint: {
        'line-color': palette.roles.amber,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 12, 1.5, 16, 4.5],
        'line-dasharray': [1.6, 1],
      },
    },
  ],
};

/** Names on the road bridges. */
export const bridgeNames: Subject = {
  id: 'bridge-names',
  legend: [],
  layers: (context) => [
    {
      id: 'bridge-names',
      type: 'symbol',
      source: 'jinju',
      'source-layer': 'bridges',
      minzoom: 13,
      layout: {
        ...labelLayout(context, 13.5),
        'symbol-placement': 'line-center',
        'text-rotation-alignment': 'viewport',
        visibility: context.isShown('bridges') ? 'visible' : 'none',
      },
      paint: labelPaint(context, context.palette.text),
    },
  ],
};
