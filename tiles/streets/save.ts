import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PMTiles, type Source } from 'pmtiles';
import type { TileAddress } from '../archive/hilbert.ts';
import { messageOf, StreetsError } from './errors.ts';

/**
 * Writes an archive to a path and returns its SHA-256 in hex.
 *
 * It is written beside the path first, read back, compared, and each tile unpacked with the reader that the map uses;
 * only then it takes its place. Throws a StreetsError and leaves the path as it was when any of this fails.
 */
export async function saveArchive(path: string, archive: Uint8Array, tiles: readonly TileAddress[]): Promise<string> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeDurably(draft, archive);
    const written = new Uint8Array(await readFile(draft));
    checkDigest(draft, sha256(archive), sha256(written));
    await checkTiles(draft, written, tiles);
    await rename(draft, path);
    return sha256(written);
  } catch (error) {
    if (existsSync(draft)) await rm(draft);
    if (error instanceof StreetsError) throw error;
    const failure = { problem: 'The archive cannot be written.', place: path, found: messageOf(error) };
    throw new StreetsError({ ...failure, expected: 'a path that can be written' }, { cause: error });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function checkDigest(path: string, expected: string, found: string): void {
  if (expected === found) return;
  throw new StreetsError({
    problem: 'The written archive reads back differently.',
    place: path,
    found: `SHA-256 ${found}`,
    expected: `SHA-256 ${expected}`,
    advice: 'check the disk',
  });
}

async function checkTiles(path: string, archive: Uint8Array, tiles: readonly TileAddress[]): Promise<void> {
  const source: Source = {
    getKey: () => path,
    getBytes: async (offset, length) => ({ data: archive.slice(offset, offset + length).buffer as ArrayBuffer }),
  };
  const reader = new PMTiles(source);
  for (const { z, x, y } of tiles) {
    const found = await reader.getZxy(z, x, y).then(
      (tile) => (tile ? undefined : 'no tile'),
      (error: unknown) => messageOf(error),
    );
    if (found === undefined) continue;
    const place = `${path}, tile ${z}/${x}/${y}`;
    throw new StreetsError({ problem: 'The written archive misses a tile.', place, found, expected: 'a gzip' });
  }
}
