import { signal } from '@preact/signals';

/** What the open tool found, in words. */
export interface Finding {
  readonly text: string;
  /** What it rests on. */
  readonly n: string;
  readonly limits: readonly string[];
}

/** The finding that is shown; null while there is none. */
export const finding = signal<Finding | null>(null);
