import * as v from 'valibot';
import type { RawRecord } from './parsed.ts';
import { type FieldPath, type Place, type Problem, problemAt } from './problem.ts';

/** A record that passed its schema, and where it stands. */
export interface Entry<T> {
  readonly record: T;
  readonly place: Place;
}

/** Returns the record as its schema gives it, or every problem that the schema found in it. */
export function validateRecord<T>(
  raw: RawRecord,
  place: Place,
  schema: v.GenericSchema<unknown, T>,
): Entry<T> | readonly Problem[] {
  try {
    const result = v.safeParse(schema, raw.value);
    if (result.success) return { record: result.output, place };
    return result.issues.flatMap(leaves).map((issue) => toProblem(issue, place));
  } catch (error) {
    return [problemAt(place, [], error instanceof Error ? error.message : error, 'a record that its schema can judge')];
  }
}

function leaves(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  return issue.issues && issue.issues.length > 0 && issue.type !== 'variant' ? issue.issues.flatMap(leaves) : [issue];
}

function toProblem(issue: v.BaseIssue<unknown>, place: Place): Problem {
  const path = (issue.path ?? []).map((item) => item.key).filter(isStep);
  return problemAt(place, path, issue.received === 'undefined' ? undefined : issue.input, expectation(issue));
}

function expectation(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.expected === 'never') return 'no such field';
  return issue.expected ?? issue.message;
}

function isStep(key: unknown): key is FieldPath[number] {
  return typeof key === 'string' || typeof key === 'number';
}
