import type { Subject } from './subject.ts';
import { fontOf } from './text.ts';

/** The land within reach on foot, under everything that is read. */
export const walkRings: Subject = {
  id: 'walk-rings',
  legend: [],
  layers: ({ palette, theme }) => [
    {
      id: 'walk-rings',
      type: 'fill',
      source: 'walk',
      filter: ['==', ['get', 'kind'], 'ring'],
      paint: { 'fill-color': palette.roles.jade, 'fill-opacity': theme === 'night' ? 0.12 : 0.14 },
    },
    {
      id: 'walk-ring-edges',
      type: 'line',
      source: 'walk',
      filter: ['==', ['get', 'kind'], 'ring'],
      paint: { 'line-color': palette.roles.jade, 'line-width': 1.2, 'line-opacity': 0.8 },
    },
  ],
};

/** The way on foot to what is selected, or over the numbered stops of a plan; dashed over a floating bridge, whose place is estimated. */
export const walkRoute: Subject = {
  id: 'walk-route',
  legend: [],
  layers: ({ palette, scale }) => {
    const beside: [number, number] = [-18 * scale, -18 * scale];
    return [
      {
        id: 'walk-casing',
        type: 'line',
        source: 'walk',
        filter: ['==', ['get', 'kind'], 'way'],
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': palette.ground, 'line-width': 8 * scale },
      },
      {
        id: 'walk-way',
        type: 'line',
        source: 'walk',
        filter: ['all', ['==', ['get', 'kind'], 'way'], ['==', ['get', 'estimated'], false]],
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': palette.roles.jade, 'line-width': 4.5 * scale },
      },
      {
        id: 'walk-way-estimated',
        type: 'line',
        source: 'walk',
        filter: ['all', ['==', ['get', 'kind'], 'way'], ['==', ['get', 'estimated'], true]],
        paint: { 'line-color': palette.roles.jade, 'line-width': 4.5 * scale, 'line-dasharray': [1.5, 1] },
      },
      {
        id: 'walk-origin',
        type: 'circle',
        source: 'walk',
        filter: ['==', ['get', 'kind'], 'origin'],
        paint: {
          'circle-radius': 8 * scale,
          'circle-color': palette.roles.jade,
          'circle-stroke-color': palette.text,
          'circle-stroke-width': 2.5,
        },
      },
      {
        id: 'walk-stops',
        type: 'circle',
        source: 'walk',
        filter: ['==', ['get', 'kind'], 'stop'],
        paint: {
          'circle-radius': 11 * scale,
          'circle-color': palette.roles.jade,
          'circle-stroke-color': palette.ground,
          'circle-stroke-width': 2.5,
          // Beside the badge of the place, not under it.
          'circle-translate': beside,
        },
      },
      {
        id: 'walk-stop-numbers',
        type: 'symbol',
        source: 'walk',
        filter: ['==', ['get', 'kind'], 'stop'],
        layout: {
          'text-field': ['get', 'number'],
          'text-font': [fontOf.en],
          'text-size': 14 * scale,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': palette.ground, 'text-translate': beside },
      },
      {
        id: 'walk-doubt',
        type: 'line',
        source: 'walk',
        filter: ['==', ['get', 'kind'], 'doubt'],
        paint: { 'line-color': palette.roles.jade, 'line-width': 1.5, 'line-dasharray': [2, 2] },
      },
    ];
  },
};
