import type { FieldPath, Problem } from './problem.ts';

/** One record as read from a file, before its schema saw it. */
export interface RawRecord {
  readonly value: unknown;
  readonly lineOf: (path: FieldPath) => number | undefined;
}

/** What a reader returns: all records that could be read, and every problem met on the way. */
export interface Parsed {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
}

/** Reads one file of a format. `file` is its path inside `data/`. */
export type Reader = (text: string, file: string) => Parsed;
