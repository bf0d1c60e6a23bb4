import { afterEach, describe, expect, it, vi } from 'vitest';
import { polygonsOf } from '../../src/core/geo/polygons.ts';
import { loadLampPlaces, loadOutlines } from '../../src/load/city-files.ts';
import { lampsData, outlinesData } from '../../tiles/export/app-data.ts';
import { realRecords } from '../tiles/real-data.ts';
import { serve } from './real-files.ts';

afterEach(() => vi.unstubAllGlobals());

describe('loadOutlines', () => {
  it('gives the 30 outlines of the data as they are', async () => {
    serve({ 'data/outlines.json': outlinesData(realRecords) });
    const loaded = await loadOutlines();
    const byCode = new Map(realRecords.divisionOutlines.map(({ code, geometry }) => [code, polygonsOf(geometry)]));
    expect(loaded.ok && loaded.value.length).toBe(30);
    for (const { code, geometry } of loaded.ok ? loaded.value : [])
      expect(polygonsOf(geometry)).toEqual(byCode.get(code));
  });

  it('says what is wrong with a file that is missing or broken', async () => {
    serve({});
    expect(await loadOutlines()).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    serve({ 'data/outlines.json': { scale: 0, areas: [] } });
    expect(await loadOutlines()).toMatchObject({
      ok: false,
      problem: { kind: 'bad-record', where: 'outlines.json' },
    });
  });
});

describe('loadLampPlaces', () => {
  it('gives every place with the number of its lamps', async () => {
    serve({ 'data/lamps.json': lampsData(realRecords) });
    const loaded = await loadLampPlaces();
    const places = loaded.ok ? loaded.value : [];
    const rounded = ({ lon, lat, lamps }: { lon: number; lat: number; lamps: number }) =>
      [lon.toFixed(5), lat.toFixed(5), lamps].join();
    expect(places.map(({ point: [lon, lat], lamps }) => rounded({ lon, lat, lamps })).toSorted()).toEqual(
      realRecords.lamps.map(rounded).toSorted(),
    );
  });
});
