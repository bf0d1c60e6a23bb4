import { gunzip, gzip } from '../archive/gzip.ts';
import type { ArchiveHeader } from '../archive/header.ts';
import { tileAddressOf } from '../archive/hilbert.ts';
import type { ArchiveTile } from '../archive/writer.ts';
import { ArchiveError, messageOf } from './errors.ts';
import type { FoundTile } from './plan.ts';
import { endOf } from './ranges.ts';
import type { ArchiveSource } from './source.ts';

/**
 * Returns the tiles as gzip; bytes that the archive holds unpacked are packed.
 *
 * Throws an ArchiveError that names the first tile that is no gzip though it should be.
 */
export function collectTiles(source: ArchiveSource, header: ArchiveHeader, found: readonly FoundTile[]): ArchiveTile[] {
  const contents = new Map<number, Uint8Array>();
  return found.map((tile) => {
    const known = contents.get(tile.range.offset);
    const bytes = known ?? packed(source, header, tile);
    contents.set(tile.range.offset, bytes);
    return { ...tileAddressOf(tile.tileId), bytes };
  });
}

function packed(source: ArchiveSource, { tileCompression }: ArchiveHeader, { tileId, range }: FoundTile): Uint8Array {
  const bytes = source.read(range);
  if (tileCompression === 'none') return gzip(bytes);
  try {
    gunzip(bytes);
    return bytes;
  } catch (error) {
    const { z, x, y } = tileAddressOf(tileId);
    throw new ArchiveError(
      {
        problem: 'A tile of the archive is damaged.',
        place: `${source.name}, tile ${z}/${x}/${y}, bytes ${range.offset}–${endOf(range)}`,
        found: messageOf(error),
        expected: 'a gzip',
        advice: 'run the command again, which fetches all bytes anew; if it stays, take another copy of the archive',
      },
      { cause: error },
    );
  }
}
