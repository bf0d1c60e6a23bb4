/** Steps from a record to one of its values, as `['occurrences', 0, 'from']`. */
export type FieldPath = readonly (string | number)[];

/** Something wrong with the data; one is enough to stop the build. */
export interface Problem {
  /** Path inside `data/`. */
  readonly file: string;
  readonly line?: number | undefined;
  /** Id of the record; empty when the problem is one of the whole file. */
  readonly id: string;
  readonly path: FieldPath;
  readonly found: string;
  readonly expected: string;
}

/** Where a record stands, so that a problem can point at it. */
export interface Place {
  readonly file: string;
  readonly id: string;
  /** Line (from 1) of the value at the path, or of what holds it; undefined when the format has no lines. */
  readonly lineOf: (path: FieldPath) => number | undefined;
}

/** Returns the problem of one value of a record. */
export function problemAt(place: Place, path: FieldPath, found: unknown, expected: string): Problem {
  return { file: place.file, line: place.lineOf(path), id: place.id, path, found: show(found), expected };
}

/** Returns the problem of a whole file. */
export function fileProblem(file: string, found: string, expected: string, line?: number): Problem {
  return { file, line, id: '', path: [], found, expected };
}

/** Returns one line: `data/file.yaml:12 record field.path: found …, expected …`. */
export function formatProblem({ file, line, id, path, found, expected }: Problem): string {
  const subject = [`data/${file}${line === undefined ? '' : `:${line}`}`, id, path.join('.')].filter(Boolean).join(' ');
  return `${subject}: found ${found}, expected ${expected}`;
}

/** Returns the problems in the order of file, line, record and field. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.id, b.id) ||
      compare(a.path.join('.'), b.path.join('.')),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text || '""';
}
