import { legendRows } from '../legend.ts';
import type { Subject } from './subject.ts';
import { labelLayout, labelPaint } from './text.ts';

/** The 30 administrative divisions and, near by, the 49 legal ones. */
export const divisions: Subject = {
  id: 'divisions',
  legend: legendRows.divisions,
  layers: ({ palette, isShown }) => [
    {
      id: 'division-fill',
      type: 'fill',
      source: 'jinju',
      'source-layer': 'divisions',
      paint: { 'fill-color': palette.city, 'fill-antialias': false },
    },
    {
      id: 'legal-dong-lines',
      type: 'line',
      source: 'jinju',
      'source-layer': 'legal_dongs',
      layout: { visibility: isShown('legal-dongs') ? 'visible' : 'none' },
      paint: { 'line-color': palette.line, 'line-width': 0.6, 'line-dasharray': [1, 3] },
    },
    {
      id: 'division-lines',
      type: 'line',
      source: 'jinju',
      'source-layer': 'division_lines',
      filter: ['==', ['get', 'level'], 'division'],
      layout: { visibility: isShown('divisions') ? 'visible' : 'none', 'line-join': 'round' },
      paint: { 'line-color': palette.line, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.4, 14, 1.1] },
    },
    {
      id: 'city-line',
      type: 'line',
      source: 'jinju',
      'source-layer': 'division_lines',
      filter: ['==', ['get', 'level'], 'city'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.cityLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.9, 14, 1.8],
        'line-opacity': 0.8,
      },
    },
  ],
};

/** The outline of the division that is selected, above every zone; off where none can be, for it would be drawn unseen. */
export const selectedDivision: Subject = {
  id: 'selected-division',
  legend: [],
  layers: ({ palette, outlinesDivision }) => [
    {
      id: 'division-selected',
      type: 'line',
      source: 'jinju',
      'source-layer': 'divisions',
      layout: { 'line-join': 'round', visibility: outlinesDivision ? 'visible' : 'none' },
      paint: {
        'line-color': palette.text,
        'line-width': 3.5,
        'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 1, 0],
      },
    },
  ],
};

/** Names of divisions, quiet and below every other label. */
export const divisionNames: Subject = {
  id: 'division-names',
  legend: [],
  layers: (context) => [
    {
      id: 'legal-dong-names',
      type: 'symbol',
      source: 'jinju',
      'source-layer': 'legal_dong_names',
      minzoom: 13,
      layout: { ...labelLayout(context, 13.5), visibility: context.isShown('legal-dongs') ? 'visible' : 'none' },
      paint: { ...labelPaint(context, context.palette.textQuiet), 'text-opacity': 0.8 },
    },
    {
      id: 'division-names',
      type: 'symbol',
      source: 'jinju',
      'source-layer': 'division_names',
      minzoom: 9.3,
      maxzoom: 15.5,
      layout: {
        ...labelLayout(context, 13.5),
        'text-letter-spacing': 0.06,
        visibility: context.isShown('divisions') ? 'visible' : 'none',
      },
      paint: labelPaint(context, context.palette.textQuiet),
    },
  ],
};
