import type { Subject } from './subject.ts';

/** The doubt of what is selected: a dashed ring as wide as the precision of its point. */
export const selectionRing: Subject = {
  id: 'selection-ring',
  legend: [],
  layers: ({ palette }) => [
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
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 6,
        'circle-color': palette.roles.amber,
        'circle-stroke-color': palette.text,
        'circle-stroke-width': 2,
      },
    },
  ],
};
