import { type FileHandle, open } from 'node:fs/promises';
import { messageOf, StreetsError } from './errors.ts';
import { RangeStore } from './range-store.ts';
import { type ByteRange, sumOf } from './ranges.ts';
import type { ArchiveSource } from './source.ts';

/** Opens an archive on this machine. Throws a StreetsError when there is no such file. */
export async function openFileSource(path: string): Promise<ArchiveSource> {
  const file = await openFile(path);
  const { size } = await file.stat();
  const store = new RangeStore();
  const missing = (ranges: readonly ByteRange[]) => ranges.flatMap((range) => store.missing(range));
  return {
    name: path,
    sizeBytes: size,
    resumedBytes: 0,
    remaining: (ranges) => sumOf(missing(ranges)),
    async fetch(ranges, onBytes) {
      for (const range of missing(ranges)) {
        store.add(range.offset, await readRange(file, path, range));
        onBytes?.(range.length);
      }
    },
    read: (range) => store.read(range),
    close: () => file.close(),
  };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r');
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    throw noFile(path, messageOf(error));
  }
  throw noFile(path, 'a folder or device');
}

function noFile(path: string, found: string): StreetsError {
  return new StreetsError({
    problem: 'The archive cannot be opened.',
    place: path,
    found,
    expected: 'a PMTiles archive: a file, or an address that begins with http:// or https://',
  });
}

async function readRange(file: FileHandle, path: string, range: ByteRange): Promise<Uint8Array> {
  const { bytesRead, buffer } = await file.read(new Uint8Array(range.length), 0, range.length, range.offset);
  if (bytesRead === range.length) return buffer;
  throw new StreetsError({
    problem: 'The archive is cut off.',
    place: `${path}, byte ${range.offset}`,
    found: `${bytesRead} bytes`,
    expected: `${range.length} bytes`,
    advice: 'download the archive again',
  });
}
