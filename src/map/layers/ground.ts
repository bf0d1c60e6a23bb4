import type { Subject } from './subject.ts';

/** The ground of every view: sea and land far out, the plain ground of the theme near by. */
export const ground: Subject = {
  id: 'ground',
  legend: [],
  layers: ({ palette }) => [
    {
      id: 'background',
      type: 'background',
      paint: { 'background-color': ['interpolate', ['linear'], ['zoom'], 7, palette.sea, 8.5, palette.ground] },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'world',
      'source-layer': 'land',
      maxzoom: 9,
      paint: {
        'fill-color': ['interpolate', ['linear'], ['zoom'], 5, palette.land, 8.5, palette.ground],
        'fill-antialias': false,
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'world',
      'source-layer': 'coast',
      maxzoom: 8,
      paint: { 'line-color': palette.bank, 'line-width': 0.7, 'line-opacity': 0.8 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'world',
      'source-layer': 'borders',
      // From far out they are only noise, and cost as much as the coast in every frame of a turn.
      minzoom: 2.5,
      maxzoom: 8,
      paint: { 'line-color': palette.line, 'line-width': 0.6 },
    },
  ],
};
