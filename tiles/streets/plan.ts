import { type DirectoryEntry, decodeDirectory } from '../archive/directory.ts';
import { gunzip } from '../archive/gzip.ts';
import type { ArchiveHeader, Section } from '../archive/header.ts';
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

interface Pointers {
  readonly tiles: FoundTile[];
  readonly leaves: ByteRange[];
}

/**
 * Returns where the wanted tiles lie, for those that the archive has; reads the root and the needed leaves once.
 *
 * `wanted` are tile ids that rise. Throws an ArchiveError when a directory is damaged.
 */
export async function planTiles(
  source: ArchiveSource,
  header: ArchiveHeader,
  wanted: readonly number[],
  mergeGapBytes: number,
): Promise<Plan> {
  const tiles: FoundTile[] = [];
  let directories = 0;
  let level: readonly ByteRange[] = [header.root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_DIRECTORY_DEPTH) throw tooDeep(source.name, level);
    await source.fetch(mergeRanges(level, mergeGapBytes));
    const leaves: ByteRange[] = [];
    for (const range of level) {
      const pointers = follow(readDirectory(source, header, range), wanted, header, source.name);
      tiles.push(...pointers.tiles);
      leaves.push(...pointers.leaves);
    }
    directories += level.length;
    level = leaves;
  }
  return { tiles: tiles.sort((a, b) => a.tileId - b.tileId), directories };
}

function follow(
  entries: readonly DirectoryEntry[],
  wanted: readonly number[],
  header: ArchiveHeader,
  name: string,
): Pointers {
  const pointers: Pointers = { tiles: [], leaves: [] };
  for (const [index, entry] of entries.entries()) {
    const isLeaf = entry.runLength === 0;
    const after = isLeaf ? (entries[index + 1]?.tileId ?? Number.POSITIVE_INFINITY) : entry.tileId + entry.runLength;
    const first = indexFrom(wanted, entry.tileId);
    const last = indexFrom(wanted, after);
    if (first === last) continue;
    const range = locate(entry, isLeaf ? header.leaves : header.tileData, name);
    if (isLeaf) pointers.leaves.push(range);
    else for (const tileId of wanted.slice(first, last)) pointers.tiles.push({ tileId, range });
  }
  return pointers;
}

function locate({ tileId, offset, length }: DirectoryEntry, section: Section, name: string): ByteRange {
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
