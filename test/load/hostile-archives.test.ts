import * as fc from 'fast-check';
import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { DirectoryCache } from '../../src/load/directory-cache.ts';
import { unpack } from '../../src/load/unpack.ts';
import { gzip } from '../../tiles/archive/gzip.ts';
import { writeArchive } from '../../tiles/archive/writer.ts';
import { bufferSource } from '../tiles/archive/buffer-source.ts';

const tile = new TextEncoder().encode('a tile of Jinju');
const sound = writeArchive(
  [0, 1, 2, 3].map((x) => ({ z: 2, x, y: 1, bytes: gzip(tile) })),
  {
    metadata: { name: 'small' },
    bounds: [127, 34, 129, 36],
    center: { lon: 128, lat: 35, zoom: 2 },
    tileCompression: 'gzip',
    tileType: 'mvt',
  },
);

/** What the app does with an archive: its header, a few tiles, what it tells about itself. Always ends, in an answer or a reason. */
async function use(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const archive = new PMTiles(bufferSource(bytes), new DirectoryCache(), unpack);
  const reads = [
    archive.getHeader().then(() => 'header'),
    ...[0, 3].map((x) => archive.getZxy(2, x, 1).then((found) => (found === undefined ? 'none' : 'tile'))),
    archive.getMetadata().then(() => 'metadata'),
  ];
  const settled = await Promise.allSettled(reads);
  return settled.map((read) => (read.status === 'fulfilled' ? read.value : null));
}

describe('a tile that nobody wants any more', () => {
  it('leaves the header and the directories in memory', async () => {
    const cache = new DirectoryCache();
    const source = bufferSource(sound);
    const header = await cache.getHeader(source);
    const held = cache.cache.size;
    const controller = new AbortController();
    const slow: Source = {
      getKey: source.getKey,
      getBytes: (_offset, _length, given) =>
        new Promise((_, reject) => given?.addEventListener('abort', () => reject(given.reason))),
    };
    const reading = cache.getDirectory(slow, 0, 1, header, controller.signal);
    controller.abort();
    await expect(reading).rejects.toThrow();
    expect(cache.cache.size).toBe(held);
  });
});

describe('hostile archives', () => {
  it('the sound one is read', async () => {
    expect(await use(sound)).toEqual(['header', 'tile', 'tile', 'metadata']);
  });

  it('cut anywhere: a reason, never a hang', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sound.length - 1 }), async (length) => {
        const [, ...reads] = await use(sound.slice(0, length));
        expect(reads).toContain(null);
      }),
    );
  });

  it('with bits flipped, bytes replaced or nothing but noise: always an end', async () => {
    const change = fc.record({ at: fc.nat({ max: sound.length - 1 }), value: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), async (changes, inHeader) => {
        const bytes = sound.slice();
        for (const { at, value } of changes) bytes[inHeader ? at % 127 : at] = value;
        expect(await use(bytes)).toHaveLength(4);
      }),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
        expect(await use(bytes)).toContain(null);
      }),
    );
  });

  it('a directory that claims more entries than it has bytes is refused, however it is packed', async () => {
    // 2^49 − 1 entries in seven bytes.
    const claim = new Uint8Array([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]);
    for (const [code, directory] of [
      [1, claim],
      [2, gzip(claim)],
    ] as const) {
      const bytes = new Uint8Array(127 + directory.length);
      bytes.set(sound.subarray(0, 127));
      bytes.set(directory, 127);
      const view = new DataView(bytes.buffer);
      view.setBigUint64(8, 127n, true);
      view.setBigUint64(16, BigInt(directory.length), true);
      bytes[97] = code;
      expect((await use(bytes))[0]).toBeNull();
    }
  });
});
