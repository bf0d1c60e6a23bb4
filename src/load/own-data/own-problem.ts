/** Why a whole file is refused, as a word that the page puts into a sentence. */
export type OwnProblemKind =
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'encoding'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'row-too-long'
  | 'too-deep'
  | 'not-json'
  | 'not-geojson'
  | 'no-columns'
  | 'no-system'
  | 'no-points'
  | 'broken';

/** Why a file could not be used, with what was found and the most that is allowed, where that is a number. */
export interface OwnProblem {
  readonly kind: OwnProblemKind;
  readonly found: string;
  readonly limit?: number;
  /** Headings to choose the columns of the coordinates from, where only those were not found. */
  readonly headings?: readonly string[];
}

/** What came of a file. */
export type OwnResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: OwnProblem };

/** Returns the refusal of a file. */
export const refuse = (kind: OwnProblemKind, found: string | number = '', more: Partial<OwnProblem> = {}) =>
  ({ ok: false, problem: { kind, found: String(found), ...more } }) as const satisfies OwnResult<never>;
