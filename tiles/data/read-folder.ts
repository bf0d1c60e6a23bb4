import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles } from './load.ts';

/** Returns the text of every file below a folder, sorted by path; throws when the folder is missing. */
export function readFolder(folder: string): DataFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(paths.map((path) => [relativePath(folder, path), readFileSync(path, 'utf8')]));
}

function relativePath(folder: string, path: string): string {
  return path.slice(join(folder, '/').length).replaceAll('\\', '/');
}
