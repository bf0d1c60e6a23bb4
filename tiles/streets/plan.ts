import { type DirectoryEntry, decodeDirectory } from '../archive/directory.ts';
import { gunzip } from '../archive/gzip.ts';
import type { ArchiveHeader } from '../archive/header.ts';
import { ArchiveError, messageOf } from './errors.ts';
import { type ByteRange, endOf, mergeRanges } from './ranges.ts';
import type { ArchiveSource } from './source.ts';

/** Root, leaves, and leaves of leaves, as deep as readers of the format go. */
const MAX_DIRECTORY_DEPTH = 4;

/** A tile of the archive and where its bytes lie. */
export interface FoundTile {
  readonly tileId: number;
  readonly range: ByteRange;
}

/** What looking up tiles brought. */
export interface Plan {
  /** In the order of their ids. */
  readonly tiles: readonly FoundTile[];
  readonly directories: number;
}

/** What is looked for. */
export interface Search {
  /** Tile ids that rise. */
  readonly wanted: readonly number[];
  /** Leaves that lie this close are fetched together. */
  readonly mergeGapBytes: number;
}

interface Pointers {
  readonly tiles: readonly FoundTile[];
  readonly leaves: readonly ByteRange[];
}

/**
 * Returns where the wanted tiles lie, for those that the archive has; reads the root and the needed leaves once.
 *
 * Throws an ArchiveError when a directory is damaged.
 */
export async function planTiles(
  source: ArchiveSource,
  header: ArchiveHeader,
  { wanted, mergeGapBytes }: Search,
): Promise<Plan> {
  const pages: Pointers[] = [];
  let level: readonly ByteRange[] = [header.root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_DIRECTORY_DEPTH) throw tooDeep(source.name, level);
    await source.fetch(mergeRanges(level, mergeGapBytes));
    const found = level.map((range) => {
      const entries = readDirectory(source, header, range);
      return followEntries(entries, wanted, (entry) => locate(entry, header, source.name));
    });
    pages.push(...found);
    level = found.flatMap(({ leaves }) => leaves);
  }
  const tiles = pages.flatMap((page) => page.tiles).sort((a, b) => a.tileId - b.tileId);
  return { tiles, directories: pages.length };
}

function followEntries(
  entries: readonly DirectoryEntry[],
  wanted: readonly number[],
  locateEntry: (entry: DirectoryEntry) => ByteRange,
): Pointers {
  const tiles: FoundTile[] = [];
  const leaves: ByteRange[] = [];
  for (const [index, entry] of entries.entries()) {
    const isLeaf = entry.runLength === 0;
    const after = isLeaf ? (entries[index + 1]?.tileId ?? Number.POSITIVE_INFINITY) : entry.tileId + entry.runLength;
    const tileIds = wanted.slice(indexFrom(wanted, entry.tileId), indexFrom(wanted, after));
    if (tileIds.length === 0) continue;
    const range = locateEntry(entry);
    if (isLeaf) leaves.push(range);
    else for (const tileId of tileIds) tiles.push({ tileId, range });
  }
  return { tiles, leaves };
}

function locate({ tileId, offset, length, runLength }: DirectoryEntry, header: ArchiveHeader, name: string): ByteRange {
  const section = runLength === 0 ? header.leaves : header.tileData;
  if (offset + length <= section.length) return { offset: section.offset + offset, length };
  throw new ArchiveError({
    problem: 'A directory of the archive points outside it.',
    place: `${name}, tile id ${tileId}`,
    found: `bytes ${offset}–${offset + length} of a section`,
    expected: `at most ${section.length}`,
    advice: 'the archive is damaged: take another copy',
  });
}

function readDirectory(source: ArchiveSource, header: ArchiveHeader, range: ByteRange): DirectoryEntry[] {
  try {
    const bytes = source.read(range);
    return decodeDirectory(header.internalCompression === 'gzip' ? gunzip(bytes) : bytes);
  } catch (error) {
    throw new ArchiveError(
      {
        problem: 'A directory of the archive cannot be read.',
        place: `${source.name}, bytes ${range.offset}–${endOf(range)}`,
        found: messageOf(error),
        expected: 'a PMTiles directory',
        advice: 'the archive is damaged: take another copy',
      },
      { cause: error },
    );
  }
}

function tooDeep(name: string, level: readonly ByteRange[]): ArchiveError {
  return new ArchiveError({
    problem: 'The directories of the archive lie too deep.',
    place: `${name}, byte ${level[0]?.offset}`,
    found: `more than ${MAX_DIRECTORY_DEPTH} levels`,
    expected: `at most ${MAX_DIRECTORY_DEPTH}`,
  });
}

/** Index of the first number that is not below the limit. */
function indexFrom(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
