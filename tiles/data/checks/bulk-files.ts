import type { Loaded } from '../load.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { type TableName, tables } from '../tables.ts';

/** Tables whose rows name no sources; `city/files.yaml` names them for the whole file. */
const bulkTables = ['divisionOutlines', 'legalDongs', 'busStops', 'busRoutes', 'lamps'] satisfies readonly TableName[];

/** Returns a problem for each bulk file without a record of its sources, and for each such record without a file. */
export function checkBulkFiles({ entries, ids }: Loaded): readonly Problem[] {
  const described = entries.files.map(({ record }) => baseName(record.file));
  const files = Object.values(tables).map(({ file }) => file);
  const missing = bulkTables
    .map((name) => tables[name].file)
    .filter((file) => !ids.files.map(baseName).includes(baseName(file)))
    .map((file) => fileProblem(file, 'no record of its sources', `a record of ${file} in data/${tables.files.file}`));
  const stray = described
    .filter((name) => !files.some((file) => baseName(file) === name))
    .map((name) => fileProblem(tables.files.file, name, 'a file of data/'));
  return [...missing, ...stray];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
