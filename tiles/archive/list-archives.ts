import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `index.json` beside the archives of a folder: `{archives: [file name, …]}` in alphabetical order.
 * The app reads it to know which archives a deployer has, so that it never asks for one that is absent.
 */
export function listArchives(folder: string): void {
  const archives = readdirSync(folder)
    .filter((name) => name.endsWith('.pmtiles'))
    .sort();
  const temporary = join(folder, `index.json.${process.pid}.tmp`);
  writeFileSync(temporary, `${JSON.stringify({ archives })}\n`);
  renameSync(temporary, join(folder, 'index.json'));
}
