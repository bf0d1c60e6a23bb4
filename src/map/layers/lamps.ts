import { legendRows } from '../legend.ts';
import type { Subject } from './subject.ts';

/** The real street lamps: a warm haze from afar, single points that trace every lane near by. */
export const lamps: Subject = {
  id: 'lamps',
  legend: legendRows.lamps,
  layers: ({ palette, isShown, theme }) => {
    const visibility = isShown('lamps') ? 'visible' : 'none';
    const strength = theme === 'night' ? 1 : 0.72;
    return [
      {
        id: 'lamp-haze',
        type: 'circle',
        source: 'jinju',
        'source-layer': 'lamps',
        maxzoom: 13.5,
        layout: { visibility },
        paint: {
          'circle-color': palette.lamp,
          'circle-blur': 1,
          'circle-radius': [
            'interpolate',
            ['exponential', 1.4],
            ['zoom'],
            8,
            ['interpolate', ['linear'], ['sqrt', ['get', 'n']], 1, 1.1, 6, 2.8],
            13,
            ['interpolate', ['linear'], ['sqrt', ['get', 'n']], 1, 4, 4, 8],
          ],
          'circle-opacity': [
            'interpolate',
            ['linear'],
            ['zoom'],
            8,
            0.75 * strength,
            11,
            0.42 * strength,
            13.5,
            0.22 * strength,
          ],
        },
      },
      {
        id: 'lamp-points',
        type: 'circle',
        source: 'jinju',
        'source-layer': 'lamps',
        minzoom: 10.5,
        layout: { visibility },
        paint: {
          'circle-color': palette.lamp,
          'circle-blur': ['interpolate', ['linear'], ['zoom'], 11, 0.2, 16, 0.5],
          'circle-radius': [
            'interpolate',
            ['exponential', 1.5],
            ['zoom'],
            10.5,
            0.6,
            13,
            1.2,
            14.5,
            1.7,
            16,
            2.6,
            18,
            3.6,
          ],
          'circle-opacity': [
            'interpolate',
            ['linear'],
            ['zoom'],
            10.5,
            0,
            12,
            0.6 * strength,
            14.5,
            0.75 * strength,
            18,
            0.6 * strength,
          ],
        },
      },
    ];
  },
};
