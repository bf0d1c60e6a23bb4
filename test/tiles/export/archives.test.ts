import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltArchive } from '../../../tiles/export/archives.ts';
import { checkBudgets } from '../../../tiles/export/budgets.ts';
import { buildAll } from '../../../tiles/export/build-all.ts';
import type { Layer } from '../../../tiles/layers/layer.ts';
import { bufferSource } from '../archive/buffer-source.ts';
import { featuresIn } from '../read-archive.ts';
import { realFiles, realRecords } from '../real-data.ts';

type Build = ReturnType<typeof buildAll>;

/** Ids by layer and zoom that the archive gives back, numbers where a layer has no ids of records. */
type Found = ReadonlyMap<string, ReadonlySet<string>>;

const buildMs = 120_000;
let build: Build;

async function readBack({ bytes, tiles }: BuiltArchive): Promise<Found> {
  const archive = new PMTiles(bufferSource(bytes));
  const found = new Map<string, Set<string>>();
  for (const { z, x, y } of tiles) {
    const stored = await archive.getZxy(z, x, y);
    const tile = new VectorTile(new PbfReader(new Uint8Array(stored?.data ?? new ArrayBuffer(0))));
    for (const name of Object.keys(tile.layers)) {
      const ids = found.get(`${name} ${z}`) ?? new Set();
      for (const { properties } of featuresIn(tile, name)) ids.add(String(properties.id ?? ''));
      found.set(`${name} ${z}`, ids);
    }
  }
  return found;
}

/** Ids that a plan puts into a layer at a zoom. */
const planned = ({ features }: Layer, zoom: number) => {
  const shown = features.filter(({ minzoom, maxzoom }) => zoom >= minzoom && zoom <= maxzoom);
  return [...new Set(shown.map(({ properties }) => String(properties.id ?? '')))].toSorted();
};

beforeAll(() => {
  build = buildAll(realFiles, realRecords);
}, buildMs);

describe.each([
  ['jinju', 8, 16],
  ['world', 0, 6],
] as const)('%s.pmtiles', (id, minzoom, maxzoom) => {
  const archiveOf = () => build.archives.find((archive) => archive.id === id) as BuiltArchive;
  const layersOf = () => build.plans.find((plan) => plan.id === id)?.layers ?? [];

  it('gives every tile, layer and record back at the zooms where they belong', { timeout: buildMs }, async () => {
    const found = await readBack(archiveOf());
    for (const layer of layersOf()) {
      for (let zoom = minzoom; zoom <= maxzoom; zoom++) {
        const ids = [...(found.get(`${layer.name} ${zoom}`) ?? [])].toSorted();
        expect({ layer: layer.name, zoom, ids }).toEqual({ layer: layer.name, zoom, ids: planned(layer, zoom) });
      }
    }
  });

  it('describes itself: zooms, bounds, layers with fields, attribution, version', async () => {
    const archive = new PMTiles(bufferSource(archiveOf().bytes));
    const header = await archive.getHeader();
    expect([header.minZoom, header.maxZoom]).toEqual([minzoom, maxzoom]);
    const bounds = build.plans.find((plan) => plan.id === id)?.bounds;
    for (const [index, edge] of [header.minLon, header.minLat, header.maxLon, header.maxLat].entries())
      expect(edge).toBeCloseTo(bounds?.[index] ?? Number.NaN, 6);
    const metadata = (await archive.getMetadata()) as Record<string, unknown>;
    expect(metadata).toMatchObject({ name: expect.any(String), version: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(metadata.attribution).toEqual(expect.stringMatching(/\S/));
    const described = metadata.vector_layers as { id: string; fields: Record<string, string> }[];
    expect(described.map((layer) => layer.id)).toEqual(layersOf().map(({ name }) => name));
    expect(described.every(({ id: name, fields }) => name !== 'sites' || fields.rank === 'Number')).toBe(true);
  });

  it('stores tiles that gunzip to what was encoded', async () => {
    const [first] = archiveOf().tiles;
    const stored = await new PMTiles(bufferSource(archiveOf().bytes)).getZxy(
      first?.z ?? 0,
      first?.x ?? 0,
      first?.y ?? 0,
    );
    expect(new Uint8Array(stored?.data ?? new ArrayBuffer(0))).toEqual(
      new Uint8Array(gunzipSync(first?.bytes ?? new Uint8Array())),
    );
  });
});

describe('the build', () => {
  it('keeps its budgets', () => {
    expect(checkBudgets(build.archives)).toEqual([]);
  });

  it('gives the same bytes twice', { timeout: buildMs }, () => {
    const again = buildAll(realFiles, realRecords);
    for (const [index, { path, bytes }] of again.files.entries()) {
      expect(path).toBe(build.files[index]?.path);
      expect(Buffer.compare(bytes, build.files[index]?.bytes ?? new Uint8Array())).toBe(0);
    }
  });

  it('makes fourteen files, the manifest last', () => {
    expect(build.files.map(({ path }) => path)).toEqual([
      ...['tiles/jinju.pmtiles', 'tiles/world.pmtiles', 'data/festival.json', 'data/creative.json', 'data/city.json'],
      ...[
        'data/world.json',
        'data/sources.json',
        'data/lamps.json',
        'data/outlines.json',
        'pictures/jinju-night.svg',
        'pictures/jinju-day.svg',
      ],
      ...['pictures/world-night.svg', 'pictures/world-day.svg', 'data/manifest.json'],
    ]);
  });
});
