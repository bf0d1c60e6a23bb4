import * as v from 'valibot';
import type { Problem } from './result.ts';

type Schema<T> = v.GenericSchema<unknown, T>;

const describe = (input: unknown): string => {
  const id = (input as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : 'record';
};

function problemOf(where: string, input: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? '';
  const detail = `${path || 'the record'}: found ${issue.received}, expected ${issue.expected ?? issue.message}`;
  return { kind: 'bad-record', where: `${where} › ${describe(input)}`, detail };
}

/** The records of a list that pass the schema, and one problem for each that does not. */
export function parseRecords<T>(
  schema: Schema<T>,
  input: unknown,
  where: string,
): { records: T[]; problems: Problem[] } {
  if (!Array.isArray(input)) {
    const problem: Problem = { kind: 'bad-record', where, detail: `found ${typeof input}, expected a list of records` };
    return { records: [], problems: [problem] };
  }
  const records: T[] = [];
  const problems: Problem[] = [];
  for (const entry of input) {
    const result = v.safeParse(schema, entry);
    if (result.success) records.push(result.output);
    else problems.push(problemOf(where, entry, result.issues[0]));
  }
  return { records, problems };
}

/** One record that is not in a list, or null with its problem. */
export function parseRecord<T>(
  schema: Schema<T>,
  input: unknown,
  where: string,
): { record: T | null; problems: Problem[] } {
  const { records, problems } = parseRecords(schema, [input], where);
  return { record: records[0] ?? null, problems };
}
