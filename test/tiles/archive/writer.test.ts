import { type Header, PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../tiles/archive/gzip.ts';
import { tileAddressOf } from '../../../tiles/archive/hilbert.ts';
import { type ArchiveOptions, type ArchiveTile, writeArchive } from '../../../tiles/archive/writer.ts';
import { bufferSource } from './buffer-source.ts';

const options: ArchiveOptions = {
  metadata: { name: '진주', vector_layers: [{ id: 'water', fields: {} }] },
  bounds: [127.86, 35.04, 128.39, 35.36],
  center: { lon: 128.0847, lat: 35.1928, zoom: 1 },
  tileCompression: 'none',
  tileType: 'mvt',
};

const text = (value: string) => new TextEncoder().encode(value);

function tile(z: number, x: number, y: number, content = `${z}/${x}/${y}`): ArchiveTile {
  return { z, x, y, bytes: text(content) };
}

function distinctTiles(count: number): ArchiveTile[] {
  let random = 1;
  return Array.from({ length: count }, (_, id) => {
    random = (random * 48_271) % 2_147_483_647;
    const { z, x, y } = tileAddressOf(id);
    return tile(z, x, y, `tile ${id}`.padEnd(12 + (random % 200), '.'));
  });
}

const world = [tile(0, 0, 0), tile(1, 1, 0), tile(1, 0, 0), tile(1, 1, 1), tile(1, 0, 1)];

async function expectReadable(archive: Uint8Array, tiles: readonly ArchiveTile[]): Promise<Header> {
  const reader = new PMTiles(bufferSource(archive));
  for (const { z, x, y, bytes } of tiles) {
    const found = await reader.getZxy(z, x, y);
    expect(found && Buffer.compare(new Uint8Array(found.data), bytes), `tile ${z}/${x}/${y}`).toBe(0);
  }
  return reader.getHeader();
}

describe('writeArchive', () => {
  it('writes tiles, header and metadata that the pmtiles package reads back', async () => {
    const archive = writeArchive(world, options);
    const header = await expectReadable(archive, world);
    expect(header).toMatchObject({
      specVersion: 3,
      clustered: true,
      numAddressedTiles: 5,
      numTileEntries: 5,
      numTileContents: 5,
      internalCompression: 2,
      tileCompression: 1,
      tileType: 1,
      minZoom: 0,
      maxZoom: 1,
      minLon: 127.86,
      minLat: 35.04,
      maxLon: 128.39,
      maxLat: 35.36,
      centerZoom: 1,
      centerLon: 128.0847,
      centerLat: 35.1928,
      leafDirectoryLength: 0,
      rootDirectoryOffset: 127,
    });
    expect((header.tileDataOffset ?? 0) + (header.tileDataLength ?? 0)).toBe(archive.length);
    const reader = new PMTiles(bufferSource(archive));
    expect(await reader.getMetadata()).toEqual(options.metadata);
    expect(await reader.getZxy(2, 0, 0)).toBeUndefined();
  });

  it('lets the reader unpack tiles that are stored as gzip', async () => {
    const archive = writeArchive([{ z: 0, x: 0, y: 0, bytes: gzip(text('packed')) }], {
      ...options,
      center: { ...options.center, zoom: 0 },
      tileCompression: 'gzip',
    });
    const found = await new PMTiles(bufferSource(archive)).getZxy(0, 0, 0);
    expect(new TextDecoder().decode(found?.data)).toBe('packed');
  });

  it('stores contents in the order of their tile ids, whatever the order given', () => {
    const archive = writeArchive(world, options);
    expect(writeArchive([...world].reverse(), options)).toEqual(archive);
    expect(new TextDecoder().decode(archive.subarray(-25))).toBe('0/0/01/0/01/0/11/1/11/1/0');
  });

  it('joins equal neighbours into runs and stores equal contents once', async () => {
    const sea = Array.from({ length: 64 }, (_, i) => tile(3, i % 8, Math.floor(i / 8), 'sea'));
    const tiles = [tile(0, 0, 0, 'land'), tile(1, 0, 0, 'sea'), tile(1, 1, 0, 'land'), ...sea];
    const header = await expectReadable(writeArchive(tiles, options), tiles);
    expect(header).toMatchObject({ numAddressedTiles: 67, numTileEntries: 4, numTileContents: 2, tileDataLength: 7 });
  });

  it('does not join equal tiles over a missing one', async () => {
    const tiles = [tile(1, 0, 0, 'sea'), tile(1, 1, 1, 'sea')];
    const archive = writeArchive(tiles, options);
    expect(await expectReadable(archive, tiles)).toMatchObject({ numTileEntries: 2, numTileContents: 1 });
    expect(await new PMTiles(bufferSource(archive)).getZxy(1, 0, 1)).toBeUndefined();
  });

  it('adds leaf directories when the root would pass its limit, and every tile is found', async () => {
    const tiles = distinctTiles(40_000);
    const archive = writeArchive(tiles, options);
    const header = await expectReadable(archive, tiles);
    expect(header).toMatchObject({ numAddressedTiles: 40_000, numTileEntries: 40_000, numTileContents: 40_000 });
    expect(header.leafDirectoryLength).toBeGreaterThan(16_384);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  });

  it('gives the same bytes twice', () => {
    const first = writeArchive(distinctTiles(10_000), options);
    expect(Buffer.compare(first, writeArchive(distinctTiles(10_000), options))).toBe(0);
  });

  it('keeps tiles of the deepest zoom', async () => {
    const tiles = [tile(26, 2 ** 26 - 1, 2 ** 26 - 1), tile(26, 0, 0)];
    const archive = writeArchive(tiles, { ...options, center: { ...options.center, zoom: 26 } });
    expect(await expectReadable(archive, tiles)).toMatchObject({ minZoom: 26, maxZoom: 26 });
  });

  it.each<[string, ArchiveTile[], string]>([
    ['no tile', [], 'Archive: expected at least one tile, found none'],
    ['a tile twice', [tile(1, 0, 1), tile(0, 0, 0), tile(1, 0, 1)], 'Tile 1/0/1: expected once, found twice'],
    ['a tile without bytes', [tile(1, 0, 1, '')], 'Tile 1/0/1: expected at least one byte, found none'],
    ['a tile outside its grid', [tile(1, 2, 0)], 'Tile 1/2/0: expected a whole x from 0 to 1, found 2'],
    ['a zoom too deep', [tile(27, 2, 0)], 'Tile 27/2/0: expected a whole zoom from 0 to 26, found 27'],
  ])('refuses %s', (_, tiles, message) => {
    expect(() => writeArchive(tiles, options)).toThrow(message);
  });

  it.each<[string, Partial<ArchiveOptions>, string]>([
    ['bounds turned round', { bounds: [128, 35, 127, 36] }, 'found [128, 35, 127, 36]'],
    ['bounds that are no numbers', { bounds: [Number.NaN, 35, 127, 36] }, 'found [NaN, 35, 127, 36]'],
    ['a center outside the world', { center: { lon: 200, lat: 0, zoom: 1 } }, 'found 200, 0'],
    ['a center zoom without tiles', { center: { lon: 0, lat: 0, zoom: 2 } }, 'its tiles, 0 to 1, found 2'],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => writeArchive(world, { ...options, ...wrong })).toThrow(message);
  });
});
