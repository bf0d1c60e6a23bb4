import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette.ts';
import type { Subject } from './subject.ts';

/** Only points tell whether they lie under a badge. */
const isPoint = (hasBadge: boolean): FilterSpecification => ['==', ['get', 'badge'], hasBadge];

const disc = (
  { roles, text }: Palette,
  radius: number | ExpressionSpecification,
): NonNullable<CircleLayerSpecification['paint']> => ({
  'circle-radius': radius,
  'circle-color': roles.amber,
  'circle-stroke-color': text,
  'circle-stroke-width': 2,
});

/** What is selected: a disc that a badge lies on, else a point, and a dashed ring as wide as the precision of its place. */
export const selectionRing: Subject = {
  id: 'selection-ring',
  legend: [],
  layers: ({ palette, scale }) => [
    {
      id: 'doubt-fill',
      type: 'fill',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.roles.amber, 'fill-opacity': 0.08 },
    },
    {
      id: 'doubt-ring',
      type: 'line',
      source: 'selection',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': palette.roles.amber, 'line-width': 1.8, 'line-dasharray': [2, 2] },
    },
    {
      id: 'selection-point',
      type: 'circle',
      source: 'selection',
      filter: isPoint(false),
      paint: disc(palette, 6),
    },
    {
      id: 'selection-disc',
      type: 'circle',
      source: 'selection',
      filter: isPoint(true),
      // A little larger than its badge.
      paint: disc(palette, ['interpolate', ['linear'], ['zoom'], 9, 11 * scale, 13, 16 * scale, 15, 19 * scale]),
    },
  ],
};
