import { legendRows } from '../legend.ts';
import type { Subject } from './subject.ts';

/** Real streets in the themes of the map, where a deployer added an archive of the Protomaps schema. */
export const streets: Subject = {
  id: 'streets',
  legend: legendRows.streets,
  layers: ({ palette, isShown, theme }) => {
    const visibility = isShown('streets') ? 'visible' : 'none';
    const road = theme === 'night' ? '#26365a' : '#e4dac6';
    const base = { source: 'streets', layout: { visibility } } as const;
    return [
      {
        ...base,
        id: 'street-green',
        type: 'fill',
        'source-layer': 'landuse',
        filter: ['in', ['get', 'kind'], ['literal', ['park', 'forest', 'wood', 'grass', 'cemetery', 'nature_reserve']]],
        paint: { 'fill-color': palette.roles.moss, 'fill-opacity': theme === 'night' ? 0.05 : 0.1 },
      },
      {
        ...base,
        id: 'street-water',
        type: 'fill',
        'source-layer': 'water',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': palette.river },
      },
      {
        ...base,
        id: 'street-buildings',
        type: 'fill',
        'source-layer': 'buildings',
        minzoom: 14,
        paint: { 'fill-color': palette.raised, 'fill-opacity': 0.6 },
      },
      {
        ...base,
        id: 'street-rail',
        type: 'line',
        'source-layer': 'roads',
        filter: ['==', ['get', 'kind'], 'rail'],
        paint: { 'line-color': palette.cityLine, 'line-width': 1, 'line-dasharray': [4, 3] },
      },
      {
        ...base,
        id: 'street-roads',
        type: 'line',
        'source-layer': 'roads',
        filter: ['!=', ['get', 'kind'], 'rail'],
        layout: { visibility, 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': road,
          'line-width': [
            'interpolate',
            ['exponential', 1.5],
            ['zoom'],
            9,
            ['match', ['get', 'kind'], 'highway', 1.4, 'major_road', 0.8, 0.2],
            16,
            ['match', ['get', 'kind'], 'highway', 12, 'major_road', 9, 'path', 1.2, 4],
          ],
        },
      },
    ];
  },
};
