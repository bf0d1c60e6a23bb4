import { type DirectoryEntry, encodeDirectory } from './directory.ts';
import { gzip } from './gzip.ts';
import { HEADER_BYTES } from './header.ts';

/** Readers fetch header and root together as the first 16,384 bytes of an archive. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;

const FIRST_LEAF_ENTRIES = 4_096;

/** The packed directories of an archive; `leaves` is empty when the root holds every entry. */
export interface PackedDirectories {
  readonly root: Uint8Array;
  readonly leaves: readonly Uint8Array[];
}

/** Returns the entries as one root directory, or as a root that points to leaves when one would pass its limit. */
export function packDirectories(entries: readonly DirectoryEntry[]): PackedDirectories {
  const root = gzip(encodeDirectory(entries));
  if (root.length <= MAX_ROOT_BYTES) return { root, leaves: [] };
  for (let leafEntries = FIRST_LEAF_ENTRIES; ; leafEntries *= 2) {
    const packed = packWithLeaves(entries, leafEntries);
    if (packed.root.length <= MAX_ROOT_BYTES) return packed;
  }
}

function packWithLeaves(entries: readonly DirectoryEntry[], leafEntries: number): PackedDirectories {
  const leaves: Uint8Array[] = [];
  const pointers: DirectoryEntry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafEntries) {
    const part = entries.slice(start, start + leafEntries);
    const leaf = gzip(encodeDirectory(part));
    pointers.push({ tileId: part[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: gzip(encodeDirectory(pointers)), leaves };
}
