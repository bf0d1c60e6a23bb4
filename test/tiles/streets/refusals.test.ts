import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FaultServer, startServer } from './fault-server.ts';
import { fixtureArchive, regionTiles, worldFiller } from './fixture.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

const region = regionTiles();
const world = fixtureArchive([...region, ...worldFiller(region)]);
const small = fixtureArchive(region);

let workspace: Workspace;
let server: FaultServer;

beforeEach(async () => {
  workspace = makeWorkspace();
  server = await startServer(world);
});
afterEach(async () => {
  await server.close();
  workspace.remove();
});

async function shaFromFile(): Promise<string> {
  const path = join(workspace.folder, 'source.pmtiles');
  writeFileSync(path, world);
  return (await workspace.extract(path)).sha256;
}

describe('extractStreets from a server without range requests', () => {
  it('reads a small archive whole', async () => {
    server.knowsRanges = false;
    expect((await workspace.extract(server.url)).sha256).toBe(await shaFromFile());
    expect(server.asked).toHaveLength(1);
    expect(workspace.log()).toContain('does not answer range requests: the archive is read whole');
  });

  it('refuses a large one before reading it, and says what to do', async () => {
    server.knowsRanges = false;
    server.decide = () => ({ pieceBytes: 1_000, pauseMs: 1 });
    await expect(workspace.extract(server.url, { wholeFileLimitBytes: 100_000 })).rejects.toThrow(
      /does not answer range requests[\s\S]*found: {4}200[\s\S]*expected: 206[\s\S]*download the archive and pass the file/,
    );
    expect(server.sentBytes()).toBeLessThan(100_000);
  });

  it('reads it again when the connection is cut', async () => {
    server.knowsRanges = false;
    server.decide = (index) => (index === 0 ? { cutAfterBytes: 40_000 } : {});
    expect((await workspace.extract(server.url)).sha256).toBe(await shaFromFile());
  });
});

describe('extractStreets from what is no such archive', () => {
  const html = new TextEncoder().encode(`<!doctype html><title>Not here</title>${' '.repeat(500)}`);

  function changed(at: number, ...bytes: number[]): Uint8Array {
    const copy = small.slice();
    copy.set(bytes, at);
    return copy;
  }

  it.each<[string, Uint8Array, RegExp]>([
    ['an HTML page', html, /no PMTiles archive[\s\S]*byte 0[\s\S]*found: {4}an HTML page[\s\S]*begins with "PMTiles"/],
    ['an empty file', new Uint8Array(), /no PMTiles archive/],
    ['other bytes', Uint8Array.from({ length: 300 }, (_, i) => i), /found: {4}the bytes 00 01 02 03 04 05 06/],
    ['the start of an archive', small.subarray(0, 60), /found: {4}60 bytes[\s\S]*a header of 127 bytes/],
    ['version 4', changed(7, 4), /another version[\s\S]*byte 7[\s\S]*found: {4}version 4[\s\S]*expected: version 3/],
    ['version 2', changed(0, 0x50, 0x4d, 2, 0), /found: {4}version 2[\s\S]*expected: version 3[\s\S]*pmtiles convert/],
    ['directories in zstd', changed(97, 4), /byte 97[\s\S]*found: {4}compression zstd[\s\S]*expected: none or gzip/],
    ['tiles in brotli', changed(98, 3), /byte 98[\s\S]*found: {4}compression brotli/],
    ['tiles in an unknown compression', changed(98, 9), /byte 98[\s\S]*found: {4}compression code 9/],
    ['pictures', changed(99, 2), /no vector tiles[\s\S]*found: {4}tile type png[\s\S]*expected: mvt/],
    ['impossible zooms', changed(100, 9, 4), /zooms[\s\S]*found: {4}9 to 4/],
  ])('refuses %s', async (_, bytes, message) => {
    for (const knowsRanges of [true, false]) {
      server.file = { bytes, etag: '"it"' };
      server.knowsRanges = knowsRanges;
      await expect(workspace.extract(server.url)).rejects.toThrow(message);
    }
    expect(existsSync(workspace.out)).toBe(false);
    expect(workspace.parts()).toEqual([]);
  });

  it.each([
    [404, /does not hand out the archive[\s\S]*404 Not Found/],
    [403, /does not hand out the archive[\s\S]*403 Forbidden/],
  ])('refuses status %i at once', async (status, message) => {
    server.decide = () => ({ status });
    await expect(workspace.extract(server.url)).rejects.toThrow(message);
    expect(server.asked).toHaveLength(1);
  });

  it('refuses bytes that were packed on the way, and bytes from another place', async () => {
    server.decide = () => ({ headers: { 'content-encoding': 'gzip' } });
    await expect(workspace.extract(server.url)).rejects.toThrow(/packs the bytes[\s\S]*Content-Encoding: gzip/);
    server.decide = () => ({ headers: { 'content-range': 'bytes 5-9/1000' } });
    server.file = { bytes: small };
    await expect(workspace.extract(server.url)).rejects.toThrow(/other bytes[\s\S]*Content-Range: bytes 5-9/);
  });

  it('refuses other addresses', async () => {
    await expect(workspace.extract('s3://bucket/korea.pmtiles')).rejects.toThrow(/address[\s\S]*not valid[\s\S]*s3:/);
    await expect(workspace.extract('https://')).rejects.toThrow('not valid');
  });
});
