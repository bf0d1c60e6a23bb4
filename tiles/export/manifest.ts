import type { Source } from '../../src/core/model/index.ts';
import { sha256, sha256OfFiles } from './hash.ts';

/** A file to be written, with its path inside `public/`. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What `public/data/manifest.json` holds. */
export interface Manifest {
  /** Twelve digits that change whenever a file does. */
  readonly version: string;
  /** SHA-256 of the files of `data/`. */
  readonly builtFrom: string;
  /** Newest date of a source: a year, a month or a day. */
  readonly dataDate: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** Returns the manifest of all files but itself, by path. */
export function createManifest(files: readonly BuiltFile[], builtFrom: string, sources: readonly Source[]): Manifest {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    version: sha256OfFiles(sorted.map(({ path, bytes }) => [path, bytes])).slice(0, 12),
    builtFrom,
    dataDate: newestDate(sources),
    files: sorted.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
}

function newestDate(sources: readonly Source[]): string {
  const dates = sources.flatMap(({ date }) => (date === undefined ? [] : [date])).toSorted();
  const newest = dates.at(-1);
  if (newest === undefined)
    throw new Error(`newestDate: expected a source with a date, found ${sources.length} without`);
  return newest;
}
