import { describe, expect, it } from 'vitest';
import { findCorridors } from '../../../src/core/linkage/corridors.ts';
import { realRecords } from '../../tiles/real-data.ts';

const stop = (id: string, nameKo: string, lon: number, lat = 35.1) => ({ id, nameKo, lon, lat });
const route = (number: string, ...stops: string[]) => ({ route: number, routeId: number, complete: true, stops });

describe('findCorridors', () => {
  const stops = [
    stop('00001', '시청', 128.1),
    stop('00002', '시청', 128.1004),
    stop('00003', '시장', 128.12),
    stop('00004', '먼곳', 128.2),
  ];

  it('joins both directions and both sides of a street, and counts route numbers once', () => {
    const routes = [route('10', '00001', '00003'), route('10', '00003', '00002'), route('20', '00002', '00003')];
    expect(findCorridors(routes, stops)).toEqual([
      {
        ends: [
          [128.1002, 35.1],
          [128.12, 35.1],
        ],
        routes: 2,
      },
    ]);
  });

  it('drops gaps over 6 km, unknown stops and stretches from a stop to itself', () => {
    const routes = [route('10', '00003', '00004'), route('20', '00001', '99999'), route('30', '00001', '00002')];
    expect(findCorridors(routes, stops)).toEqual([]);
  });

  it('finds each real stretch once', () => {
    const corridors = findCorridors(realRecords.busRoutes, realRecords.busStops);
    const keys = corridors.map(({ ends }) => ends.join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(corridors.at(-1)?.routes).toBeGreaterThan(10);
  });
});
