import type { Centre, Division } from '../../../src/core/model/index.ts';
import { position, text } from '../../tiles/small-city.ts';
import { gridAreas } from '../geo/grid-city.ts';

/** The middle of a cell of the grid city. */
const middle = (column: number): [number, number] => [Number((128.005 + column / 100).toFixed(3)), 35.005];

const division = (column: number, figures: Partial<Division>): Division => ({
  ...{ code: `${column}-0`, name: text(`d${column}`), kind: 'myeon', legal: [], population: 1000 },
  ...{ populationMale: 500, populationFemale: 500, age20to39: 100, age70plus: 100, establishments: 10, busStops: 5 },
  ...{ point: middle(column), sources: ['survey'] },
  ...figures,
});

const centre = (column: number, level: Centre['level']): Centre =>
  ({
    ...{ id: `c${column}`, level, name: text(`c${column}`), divisions: [`d${column}`], sources: ['survey'] },
    position: position(...middle(column)),
  }) as Centre;

const stops = [0, 1, 2, 3].map((column) => {
  const [lon, lat] = middle(column);
  return { id: `0000${column}`, nameKo: `s${column}`, lon, lat };
});

/** Four square divisions in a row, centres in the first and the last, a stop in the middle of each, one route along three of them. */
export const smallLinkage = {
  divisions: [
    division(0, { establishments: 300, kind: 'dong' }),
    division(1, { busStops: 8 }),
    division(2, { busStops: 2 }),
    division(3, { establishments: 100 }),
  ],
  centres: [centre(0, 'main'), centre(3, 'rural')],
  outlines: gridAreas(4, 1),
  stops,
  routes: [{ route: '10', routeId: 'a', complete: true, stops: ['00000', '00001', '00002'] }],
  assets: [],
  places: [],
  linkages: [
    { kind: 'village' as const, division: 'd1' },
    { kind: 'market' as const, division: 'd2' },
  ],
};
