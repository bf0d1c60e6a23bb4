import type { Entries } from './load.ts';
import type { RecordOf, TableName } from './tables.ts';
import type { Entry } from './validate-record.ts';

/** The records of every table without their places. */
export type Records = { readonly [Name in TableName]: readonly RecordOf<Name>[] };

/** Returns the records of every table, in the order of the files. */
export function toRecords(entries: Entries): Records {
  const tables: readonly (readonly [string, readonly Entry<unknown>[]])[] = Object.entries(entries);
  const plain: Partial<Record<string, readonly unknown[]>> = {};
  for (const [name, list] of tables) plain[name] = list.map(({ record }) => record);
  return plain as Records;
}
