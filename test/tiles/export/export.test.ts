import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as model from '../../../src/core/model/index.ts';
import * as shown from '../../../src/core/record-schemas.ts';
import { loadData } from '../../../tiles/data/load.ts';
import { toRecords } from '../../../tiles/data/records.ts';
import { cityData, creativeData, festivalData, worldData } from '../../../tiles/export/app-data.ts';
import { checkBudgets } from '../../../tiles/export/budgets.ts';
import { createManifest } from '../../../tiles/export/manifest.ts';
import { archiveMetadata } from '../../../tiles/export/metadata.ts';
import { layerToNdjson } from '../../../tiles/export/ndjson.ts';
import { writeFiles } from '../../../tiles/export/write-files.ts';
import type { Layer } from '../../../tiles/layers/layer.ts';
import { realRecords } from '../real-data.ts';
import { divisionName, position, smallCity, smallCityFiles } from '../small-city.ts';

const records = toRecords(loadData(smallCityFiles()).entries);
const layer: Layer = {
  ...{ name: 'dots', description: 'Dots', tolerance: 0 },
  features: [
    {
      id: 1,
      geometry: { type: 'Point', coordinates: [128, 35] },
      properties: { id: 'a', n: 1, open: true },
      ...{ minzoom: 9, maxzoom: 12 },
    },
  ],
};

/** What JSON makes of a value. */
const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('data for the app', () => {
  it('passes the schemas that the app reads it with', () => {
    const festival = v.object({ sites: v.array(shown.placedSiteSchema), editions: v.array(model.editionSchema) });
    const creative = v.object({
      assets: v.array(model.assetSchema),
      clusters: v.array(model.clusterSchema),
      linkages: v.array(model.linkageSchema),
      centres: v.array(model.centreSchema),
      places: v.array(shown.namedPlaceSchema),
      model: model.creativeModelSchema,
      creators: model.creatorsSchema,
      linkage: shown.linkageResultSchema,
    });
    const city = v.object({
      divisions: v.array(shown.measuredDivisionSchema),
      bridges: v.array(model.bridgeSchema),
      stops: v.array(shown.namedStopSchema),
    });
    const world = v.object({ partners: v.array(model.partnerSchema), otherTies: v.array(model.otherTieSchema) });
    expect(() => v.parse(festival, viaJson(festivalData(realRecords)))).not.toThrow();
    expect(() => v.parse(creative, viaJson(creativeData(realRecords)))).not.toThrow();
    expect(() => v.parse(city, viaJson(cityData(realRecords)))).not.toThrow();
    expect(() => v.parse(world, viaJson(worldData(realRecords)))).not.toThrow();
  });

  it('takes the division of a record from its name, else from its point', () => {
    expect(festivalData(records).sites[0]?.division).toBe(divisionName(7));
    const { assets, linkages, places, clusters } = creativeData(records);
    expect(assets[0]?.division).toBe(divisionName(3));
    expect(linkages[0]?.division).toBe(divisionName(5));
    expect(places.map(({ division }) => division)).toEqual([divisionName(2), divisionName(3), null]);
    expect(clusters[1]?.division).toBeNull();
    const besideIt = { ...smallCity.assets[0], division: divisionName(0), position: position(128.051, 35.02, 100) };
    const named = toRecords(loadData(smallCityFiles({ assets: [besideIt] })).entries);
    expect(creativeData(named).assets[0]?.division).toBe(divisionName(0));
  });

  it('gives divisions their area and box, and each one shares that sum to 1', () => {
    const [first] = cityData(records).divisions;
    expect(first?.areaKm2).toBeCloseTo(713.1 / 30, 0);
    expect(first?.bbox).toEqual([128, 35, 128.05, 35.047]);
    const { divisions } = creativeData(realRecords).linkage;
    expect(divisions).toHaveLength(30);
    for (const { probabilities } of divisions) {
      expect(probabilities.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
    }
  });
});

describe('createManifest', () => {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const make = (text: string) => createManifest([file('b', text), file('a', '')], 'f00', records.sources);

  it('lists files by path with sizes and hashes, and the newest source', () => {
    expect(make('abc')).toMatchObject({
      builtFrom: 'f00',
      dataDate: '2025-01',
      files: [
        { path: 'a', bytes: 0 },
        { path: 'b', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
      ],
    });
  });
  it('has a version that follows the content', () => {
    expect(make('abc').version).toMatch(/^[0-9a-f]{12}$/);
    expect(make('abc').version).toBe(make('abc').version);
    expect(make('abd').version).not.toBe(make('abc').version);
  });
});

describe('archiveMetadata', () => {
  it('describes layers with fields and zooms', () => {
    const text = { name: 'n', attribution: 'a', version: '1' };
    expect(archiveMetadata(text, [layer]).vector_layers).toEqual([
      {
        ...{ id: 'dots', description: 'Dots', minzoom: 9, maxzoom: 12 },
        fields: { id: 'String', n: 'Number', open: 'Boolean' },
      },
    ]);
  });
});

describe('layerToNdjson', () => {
  it('writes a feature a line with its layer and zooms', () => {
    expect(layerToNdjson(layer)).toBe(
      '{"type":"Feature","id":1,"tippecanoe":{"layer":"dots","minzoom":9,"maxzoom":12},' +
        '"properties":{"id":"a","n":1,"open":true},"geometry":{"type":"Point","coordinates":[128,35]}}\n',
    );
  });
});

describe('checkBudgets', () => {
  it('names the tile and the archive that are too large', () => {
    const tile = { z: 9, x: 1, y: 2, bytes: new Uint8Array(200_001), layers: {} };
    const archive = {
      id: 'world',
      path: 'tiles/world.pmtiles',
      bytes: new Uint8Array(3_000_001),
      tiles: [tile],
    } as const;
    expect(checkBudgets([archive])).toEqual([
      'world 9/1/2: found 200001 bytes, expected at most 200000',
      'tiles/world.pmtiles: found 3000001 bytes, expected at most 3000000',
    ]);
    expect(checkBudgets([{ ...archive, bytes: new Uint8Array(1), tiles: [] }])).toEqual([]);
  });
});

describe('writeFiles', () => {
  it('makes folders and leaves no temporary file behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'write-files-'));
    try {
      writeFiles(folder, [{ path: 'data/a.json', bytes: '1' }]);
      writeFiles(folder, [{ path: 'data/a.json', bytes: '22' }]);
      expect(readFileSync(join(folder, 'data/a.json'), 'utf8')).toBe('22');
      expect(readdirSync(join(folder, 'data'))).toEqual(['a.json']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
