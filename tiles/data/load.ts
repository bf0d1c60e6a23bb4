import type * as v from 'valibot';
import type { RawRecord } from './parsed.ts';
import { fileProblem, type Place, type Problem } from './problem.ts';
import { type RecordOf, type TableName, tables } from './tables.ts';
import { type Entry, validateRecord } from './validate-record.ts';

/** The valid records of every table, each with its place. */
export type Entries = { readonly [Name in TableName]: readonly Entry<RecordOf<Name>>[] };

/** Files of `data/` by their path inside it, with `/` between folders. */
export type DataFiles = ReadonlyMap<string, string>;

/** What could be read, and what was wrong. */
export interface Loaded {
  readonly entries: Entries;
  /** Ids of all records of a table, the refused ones too, so that one mistake is not reported twice. */
  readonly ids: Readonly<Record<TableName, readonly string[]>>;
  readonly problems: readonly Problem[];
}

const tableNames = Object.keys(tables) as TableName[];

/** Returns every record that passes its schema; a missing file and a file that no table reads are problems. */
export function loadData(files: DataFiles): Loaded {
  const results = tableNames.map((name) => [name, loadTable(files, name)] as const);
  return {
    entries: Object.fromEntries(results.map(([name, { entries }]) => [name, entries])) as Entries,
    ids: Object.fromEntries(results.map(([name, { ids }]) => [name, ids])) as Loaded['ids'],
    problems: [...results.flatMap(([, { problems }]) => problems), ...unknownFiles(files)],
  };
}

interface LoadedTable {
  readonly entries: readonly Entry<unknown>[];
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

function loadTable(files: DataFiles, name: TableName): LoadedTable {
  const { file: pattern, read } = tables[name];
  const matches = [...files.keys()].filter((file) => matchesPattern(file, pattern)).toSorted();
  if (matches.length === 0) return { entries: [], ids: [], problems: [fileProblem(pattern, 'no file', 'a file')] };
  const parts = matches.map((file) => {
    const { records, problems } = read(files.get(file) ?? '', file);
    return validateAll(records, { file, name, problems });
  });
  return {
    entries: parts.flatMap(({ entries }) => entries),
    ids: parts.flatMap(({ ids }) => ids),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function validateAll(
  records: readonly RawRecord[],
  { file, name, problems }: { file: string; name: TableName; problems: readonly Problem[] },
): LoadedTable {
  const entries: Entry<unknown>[] = [];
  const found: Problem[] = [...problems];
  const places = records.map((raw, index) => placeOf(raw, { file, name, index }));
  records.forEach((raw, index) => {
    const result = validateRecord(raw, places[index] as Place, tables[name].schema as v.GenericSchema<unknown>);
    if ('record' in result) entries.push(result);
    else found.push(...result);
  });
  return { entries, ids: places.map(({ id }) => id), problems: found };
}

function placeOf(raw: RawRecord, { file, name, index }: { file: string; name: TableName; index: number }): Place {
  const table = tables[name];
  const field = 'idField' in table ? table.idField : undefined;
  const id = field && isObject(raw.value) ? raw.value[field] : undefined;
  const named = typeof id === 'string' || typeof id === 'number';
  return { file, id: named ? String(id) : field ? `#${index + 1}` : '', lineOf: raw.lineOf };
}

function unknownFiles(files: DataFiles): readonly Problem[] {
  const patterns = Object.values(tables).map(({ file }) => file);
  return [...files.keys()]
    .filter((file) => !file.endsWith('.md') && !patterns.some((pattern) => matchesPattern(file, pattern)))
    .map((file) => fileProblem(file, 'a file that no table reads', 'one of the files that data/README.md lists'));
}

function matchesPattern(file: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return file === pattern;
  return file.startsWith(before) && file.endsWith(after) && !file.slice(before.length).includes('/');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
