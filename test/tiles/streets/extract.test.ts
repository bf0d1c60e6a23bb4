import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gzip } from '../../../tiles/archive/gzip.ts';
import { tileAddressOf } from '../../../tiles/archive/hilbert.ts';
import { JINJU_AREA } from '../../../tiles/streets/area.ts';
import { bufferSource } from '../archive/buffer-source.ts';
import { FIXTURE_MAX_ZOOM, FIXTURE_METADATA, fixtureArchive, regionTiles, tilesOfBox, worldFiller } from './fixture.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

const region = regionTiles();
const world = fixtureArchive([...region, ...worldFiller(region)]);
const small = fixtureArchive(region);

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

function fileWith(bytes: Uint8Array): string {
  const path = join(workspace.folder, 'source.pmtiles');
  writeFileSync(path, bytes);
  return path;
}

function firstTileOf(box: Parameters<typeof tilesOfBox>[0], z: number): { x: number; y: number } {
  return tilesOfBox(box, z)[0] ?? { x: 0, y: 0 };
}

describe('extractStreets from a file', () => {
  it('writes exactly the tiles of the area, byte for byte', async () => {
    expect(new DataView(world.buffer).getUint32(48, true), 'leaf directories of the fixture').toBeGreaterThan(0);
    const result = await workspace.extract(fileWith(world));
    const source = new PMTiles(bufferSource(world));
    const written = new PMTiles(bufferSource(new Uint8Array(readFileSync(workspace.out))));
    let expected = 0;
    for (let z = 0; z <= FIXTURE_MAX_ZOOM; z++) {
      for (const { x, y } of tilesOfBox(JINJU_AREA, z)) {
        const [before, after] = await Promise.all([source.getZxy(z, x, y), written.getZxy(z, x, y)]);
        expect(after?.data, `${z}/${x}/${y}`).toEqual(before?.data);
        expect(after?.data.byteLength, `${z}/${x}/${y}`).toBeGreaterThan(0);
        expected++;
      }
    }
    expect(result).toMatchObject({ tiles: expected, minZoom: 0, maxZoom: FIXTURE_MAX_ZOOM });
    const header = await written.getHeader();
    expect(header).toMatchObject({ numAddressedTiles: expected, minLon: 127.86, maxLat: 35.36, tileCompression: 2 });
    expect(await written.getMetadata()).toEqual(FIXTURE_METADATA);
  });

  it('keeps the layers readable', async () => {
    await workspace.extract(fileWith(small));
    const written = new PMTiles(bufferSource(new Uint8Array(readFileSync(workspace.out))));
    const { x, y } = firstTileOf([128.08, 35.19, 128.081, 35.191], 10);
    const tile = await written.getZxy(10, x, y);
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? [])));
    expect(Object.keys(layers).sort()).toEqual(['buildings', 'earth', 'landuse', 'places', 'roads', 'water']);
    expect(layers.roads?.length).toBeGreaterThan(0);
  });

  it('gives the same file twice and tells its checksum', async () => {
    const first = await workspace.extract(fileWith(world));
    const bytes = readFileSync(workspace.out);
    const second = await workspace.extract(fileWith(world));
    expect(second.sha256).toBe(first.sha256);
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(workspace.out).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(workspace.out))).toEqual(['streets.pmtiles']);
  });

  it('takes another area and zoom', async () => {
    const result = await workspace.extract(fileWith(world), {}, { area: [128, 35.1, 128.05, 35.12], maxZoom: 9 });
    expect(result.maxZoom).toBe(9);
    expect(result.tiles).toBeLessThan(20);
  });

  it('packs tiles that the archive holds unpacked', async () => {
    const plain = regionTiles((bytes) => bytes);
    await workspace.extract(fileWith(fixtureArchive(plain, { tileCompression: 'none' })));
    const packed = await workspace.extract(fileWith(small));
    const again = await workspace.extract(fileWith(fixtureArchive(plain, { tileCompression: 'none' })));
    expect(again.sha256).toBe(packed.sha256);
  });

  it('warns of other layers, missing credit, less area and less zoom, and writes all the same', async () => {
    const metadata = { vector_layers: [{ id: 'transportation' }, { id: 'water' }] };
    const bounds = [128, 35, 129, 36] as const;
    await workspace.extract(fileWith(fixtureArchive(region, { metadata, bounds })), {}, { maxZoom: 15 });
    expect(workspace.log()).toContain('lacks Protomaps layers (boundaries, buildings, earth, landuse, places, roads)');
    expect(workspace.log()).toContain('layers found: transportation, water');
    expect(workspace.log()).toContain('names no attribution');
    expect(workspace.log()).toContain('covers 128, 35, 129, 36, not all of 127.86, 35.04, 128.39, 35.36');
    expect(workspace.log()).toContain('ends at zoom 13, before zoom 15');
    expect(existsSync(workspace.out)).toBe(true);
  });

  it('warns of nothing for a fitting archive', async () => {
    await workspace.extract(fileWith(small));
    expect(workspace.log()).not.toContain('Warning');
  });

  it('refuses an archive that knows nothing of the area, and leaves an earlier file as it was', async () => {
    await workspace.extract(fileWith(small));
    const before = readFileSync(workspace.out);
    const elsewhere = [tileAddressOf(0), { z: 5, x: 3, y: 3 }].map((tile) => ({
      ...tile,
      bytes: gzip(new Uint8Array(3)),
    }));
    const archive = fixtureArchive(elsewhere, { bounds: [-10, 40, 10, 50], center: { lon: 0, lat: 45, zoom: 5 } });
    await expect(workspace.extract(fileWith(archive))).rejects.toThrow(
      /no tile of the area; nothing was written[\s\S]*bounds -10, 40, 10, 50, zooms 0 to 5[\s\S]*tiles of zoom 5 within 127.86/,
    );
    expect(readFileSync(workspace.out).equals(before)).toBe(true);
  });

  it('refuses a damaged tile by its name', async () => {
    const broken = { z: 12, ...firstTileOf(JINJU_AREA, 12), bytes: new Uint8Array([31, 139, 8, 0]) };
    const tiles = region.filter(({ z, x, y }) => z !== 12 || x !== broken.x || y !== broken.y);
    await expect(workspace.extract(fileWith(fixtureArchive([...tiles, broken])))).rejects.toThrow(
      new RegExp(
        String.raw`A tile of the archive is damaged[\s\S]*tile 12/${broken.x}/${broken.y}[\s\S]*expected: a gzip`,
      ),
    );
    expect(existsSync(workspace.out)).toBe(false);
  });

  it('refuses a cut archive, a missing file and a folder', async () => {
    await expect(workspace.extract(fileWith(small.subarray(0, 50_000)))).rejects.toThrow(
      `found:    50000 bytes\n  expected: ${small.length} bytes, as its header says`,
    );
    await expect(workspace.extract(join(workspace.folder, 'none.pmtiles'))).rejects.toThrow(
      /cannot be opened[\s\S]*ENOENT/,
    );
    await expect(workspace.extract(workspace.folder)).rejects.toThrow(/cannot be opened[\s\S]*folder/);
  });

  it('refuses a damaged directory', async () => {
    const damaged = small.slice();
    damaged.fill(0xff, 140, 160);
    await expect(workspace.extract(fileWith(damaged))).rejects.toThrow('A directory of the archive cannot be read');
  });

  it('refuses more tiles or bytes than fit', async () => {
    await expect(workspace.extract(fileWith(small), {}, { area: [-180, -80, 180, 80], maxZoom: 15 })).rejects.toThrow(
      'too many tiles',
    );
    await expect(workspace.extract(fileWith(small), { maxDownloadBytes: 1_000 })).rejects.toThrow('too many bytes');
  });

  it('names a target that cannot be written', async () => {
    const out = join(fileWith(small), 'below-a-file.pmtiles');
    await expect(workspace.extract(fileWith(small), {}, { out })).rejects.toThrow(
      /cannot be written[\s\S]*below-a-file/,
    );
  });

  it('writes tiles that any gzip reader unpacks', async () => {
    await workspace.extract(fileWith(small));
    const header = await new PMTiles(bufferSource(new Uint8Array(readFileSync(workspace.out)))).getHeader();
    const first = readFileSync(workspace.out).subarray(header.tileDataOffset);
    expect(gunzipSync(first.subarray(0, first.indexOf(Buffer.from([0x1f, 0x8b, 8]), 3))).length).toBeGreaterThan(0);
  });
});
