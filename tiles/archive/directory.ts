import { pushVarint, VarintReader } from './varint.ts';

/** One row of a PMTiles directory. */
export interface DirectoryEntry {
  /** First tile of the run, or first tile of the leaf. */
  readonly tileId: number;
  /** Bytes from the start of the tile data, or of the leaf directories when runLength is 0. */
  readonly offset: number;
  /** Bytes of the tile or of the packed leaf. */
  readonly length: number;
  /** How many tiles in a row have this content; 0 points to a leaf directory. */
  readonly runLength: number;
}

/**
 * Returns a directory in the PMTiles form, not yet packed: all ids as differences, then run lengths, lengths, offsets.
 *
 * Throws a RangeError for no entry, an entry without bytes, or ids that do not rise.
 */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  checkEntries(entries);
  const target: number[] = [];
  pushVarint(target, entries.length);
  let lastId = 0;
  for (const { tileId } of entries) {
    pushVarint(target, tileId - lastId);
    lastId = tileId;
  }
  for (const { runLength } of entries) pushVarint(target, runLength);
  for (const { length } of entries) pushVarint(target, length);
  let expectedOffset = -1;
  for (const { offset, length } of entries) {
    pushVarint(target, offset === expectedOffset ? 0 : offset + 1);
    expectedOffset = offset + length;
  }
  return Uint8Array.from(target);
}

/** Returns the entries of an unpacked directory. Throws a RangeError when the bytes are no directory. */
export function decodeDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const reader = new VarintReader(bytes);
  const count = reader.next();
  if (count > bytes.length) {
    throw new RangeError(`Directory: expected at most ${bytes.length} entries in as many bytes, found ${count}`);
  }
  const column = () => Array.from({ length: count }, () => reader.next());
  const steps = column();
  const runLengths = column();
  const lengths = column();
  const offsets = column();
  const entries: DirectoryEntry[] = [];
  let tileId = 0;
  let nextOffset = 0;
  for (const [index, step] of steps.entries()) {
    tileId += step;
    const length = lengths[index] ?? 0;
    const stored = offsets[index] ?? 0;
    const offset = stored === 0 ? nextOffset : stored - 1;
    entries.push({ tileId, offset, length, runLength: runLengths[index] ?? 0 });
    nextOffset = offset + length;
  }
  checkEntries(entries);
  return entries;
}

function checkEntries(entries: readonly DirectoryEntry[]): void {
  if (entries.length === 0) throw new RangeError('Directory: expected at least one entry, found none');
  let lastId = -1;
  for (const { tileId, length } of entries) {
    if (tileId <= lastId) throw new RangeError(`Directory: expected a tile id above ${lastId}, found ${tileId}`);
    if (length <= 0) throw new RangeError(`Directory: expected bytes for tile id ${tileId}, found length ${length}`);
    lastId = tileId;
  }
}
