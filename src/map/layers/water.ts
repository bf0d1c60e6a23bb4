import { legendRows } from '../legend.ts';
import type { Subject } from './subject.ts';
import { labelLayout, labelPaint, nameField } from './text.ts';

/** The Nam River with a soft bank, which smooths its edge, and the schematic lake, hatched because its outline is only rough. */
export const water: Subject = {
  id: 'water',
  legend: legendRows.water,
  layers: ({ palette, isShown, theme }) => [
    {
      id: 'river',
      type: 'fill',
      source: 'jinju',
      'source-layer': 'water',
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { visibility: isShown('river') ? 'visible' : 'none' },
      paint: { 'fill-color': palette.river, 'fill-antialias': false },
    },
    {
      id: 'river-bank',
      type: 'line',
      source: 'jinju',
      'source-layer': 'water',
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { visibility: isShown('river') ? 'visible' : 'none' },
      paint: {
        'line-color': palette.bank,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.6, 15, 3],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 15, 2.4],
        'line-opacity': 0.75,
      },
    },
    {
      id: 'lake',
      type: 'fill',
      source: 'jinju',
      'source-layer': 'water',
      filter: ['==', ['get', 'kind'], 'lake'],
      layout: { visibility: isShown('lake') ? 'visible' : 'none' },
      paint: { 'fill-pattern': `hatch:${theme}` },
    },
    {
      id: 'lake-shore',
      type: 'line',
      source: 'jinju',
      'source-layer': 'water',
      filter: ['==', ['get', 'kind'], 'lake'],
      layout: { visibility: isShown('lake') ? 'visible' : 'none' },
      paint: { 'line-color': palette.bank, 'line-width': 1, 'line-dasharray': [3, 3], 'line-opacity': 0.7 },
    },
  ],
};

/** Names along the water. */
export const waterNames: Subject = {
  id: 'water-names',
  legend: [],
  layers: (context) => [
    {
      id: 'river-name',
      type: 'symbol',
      source: 'jinju',
      'source-layer': 'water_names',
      filter: ['==', ['geometry-type'], 'LineString'],
      minzoom: 11,
      layout: {
        ...labelLayout(context, 13.5),
        'text-field': nameField(context.language, '  '),
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-letter-spacing': 0.12,
        visibility: context.isShown('river') ? 'visible' : 'none',
      },
      paint: {
        ...labelPaint(context, context.theme === 'night' ? '#9cc4e0' : '#1f4a66'),
        'text-halo-color': context.palette.river,
      },
    },
    {
      id: 'lake-name',
      type: 'symbol',
      source: 'jinju',
      'source-layer': 'water_names',
      filter: ['==', ['geometry-type'], 'Point'],
      minzoom: 10,
      layout: { ...labelLayout(context, 13.5), visibility: context.isShown('lake') ? 'visible' : 'none' },
      paint: labelPaint(context, context.theme === 'night' ? '#9cc4e0' : '#1f4a66'),
    },
  ],
};
