/** The outcome of something that can be expected to fail at an edge: a value, or a problem to show. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What is wrong, where, and in which of the ways that the app can explain. */
export interface Problem {
  readonly kind:
    | 'missing'
    | 'unreadable'
    | 'offline'
    | 'bad-record'
    | 'bad-archive'
    | 'tile'
    | 'no-webgl'
    | 'map'
    | 'alerts';
  /** File, archive or record that it concerns. */
  readonly where: string;
  /** What was found and what was expected, in plain English, for the report. */
  readonly detail: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (kind: Problem['kind'], where: string, detail: string): Result<never> => ({
  ok: false,
  problem: { kind, where, detail },
});
