import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file with its path inside the folder that it goes to. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Writes all files under temporary names, then renames them in order: a reader never sees half a file. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const written = files.map(({ path, bytes }) => {
    const target = join(folder, path);
    const temporary = `${target}.${process.pid}.tmp`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, bytes);
    return { temporary, target };
  });
  for (const { temporary, target } of written) renameSync(temporary, target);
}
