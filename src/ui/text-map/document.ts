import type { Selection } from '../../state/app-state.ts';

/** One thing in sentences. */
export interface TextEntry {
  readonly key: string;
  /** The part of the first sentence that leads to the record; null where there is none. */
  readonly name: string | null;
  readonly to: Selection | null;
  readonly sentences: readonly string[];
}

/** A heading with what belongs under it. Entries are only put into words when they are shown: there may be thousands. */
export interface TextSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly entries: readonly (() => TextEntry)[];
  /** Whether the entries follow one another, as the steps of a way do. */
  readonly isOrdered?: boolean;
}

/** A section without entries. */
export const plainSection = (id: string, heading: string, paragraphs: readonly string[]): TextSection => ({
  id,
  heading,
  paragraphs,
  entries: [],
});
