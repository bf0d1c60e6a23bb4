import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Palette, roles } from '../palette.ts';
import type { Subject } from './subject.ts';
import { fontOf } from './text.ts';

const splits = ['low-2', 'low-1', 'middle', 'high-1', 'high-2'] as const;

/** The colour that a feature's `paint` names. */
const colour = (palette: Palette): ExpressionSpecification =>
  [
    'match',
    ['get', 'paint'],
    ...roles.flatMap((role) => [role, palette.roles[role]]),
    ...palette.ramp.flatMap((step, index) => [`ramp-${index}`, step]),
    ...splits.flatMap((name, index) => [name, palette.split[index]]),
    palette.roles.slate,
  ] as never;

const weight = (fallback: number): ExpressionSpecification => ['coalesce', ['get', 'weight'], fallback];
const isMark = (mark: string): ExpressionSpecification => ['==', ['get', 'mark'], mark];
const fainter = (clear: number, faint: number): ExpressionSpecification => [
  'case',
  ['boolean', ['get', 'faint'], false],
  faint,
  clear,
];

/** Areas that a tool of the workbench draws, under the names and points of the map. */
export const overlayAreas: Subject = {
  id: 'overlay-areas',
  legend: [],
  layers: ({ palette, scale }) => [
    {
      id: 'overlay-fill',
      type: 'fill',
      source: 'overlay',
      filter: isMark('area'),
      paint: { 'fill-color': colour(palette), 'fill-opacity': fainter(0.62, 0.18) },
    },
    {
      id: 'overlay-edge',
      type: 'line',
      source: 'overlay',
      filter: isMark('area'),
      paint: { 'line-color': palette.cityLine, 'line-width': 0.8 * scale },
    },
  ],
};

/** Lines, points and labels that a tool draws, above the ground and below the badges. */
export const overlayMarks: Subject = {
  id: 'overlay-marks',
  legend: [],
  layers: ({ palette, scale, language }) => [
    {
      id: 'overlay-line',
      type: 'line',
      source: 'overlay',
      filter: isMark('line'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colour(palette),
        'line-width': ['*', weight(2), scale],
        'line-opacity': fainter(0.9, 0.35),
      },
    },
    {
      id: 'overlay-dashed',
      type: 'line',
      source: 'overlay',
      filter: isMark('dashed'),
      paint: { 'line-color': colour(palette), 'line-width': ['*', weight(2), scale], 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'overlay-point',
      type: 'circle',
      source: 'overlay',
      filter: isMark('point'),
      paint: {
        'circle-color': colour(palette),
        'circle-radius': ['*', weight(4), scale],
        'circle-opacity': fainter(0.95, 0.4),
        'circle-stroke-color': palette.ground,
        'circle-stroke-width': fainter(1, 0),
      },
    },
    {
      id: 'overlay-ring',
      type: 'circle',
      source: 'overlay',
      filter: isMark('ring'),
      paint: {
        'circle-color': palette.ground,
        'circle-opacity': 0.6,
        'circle-radius': ['*', weight(4), scale],
        'circle-stroke-color': colour(palette),
        'circle-stroke-width': 2 * scale,
      },
    },
    {
      id: 'overlay-label',
      type: 'symbol',
      source: 'overlay',
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [fontOf[language]],
        'text-size': 13.5 * scale,
        'text-max-width': 14,
        'text-offset': [0, 1.2],
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.ground, 'text-halo-width': 1.4 },
    },
  ],
};
