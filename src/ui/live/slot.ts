import { signal } from '@preact/signals';
import type { VNode } from 'preact';

/** What shows live notices, put here when there are any: until then it costs nothing. */
export const live = signal<{
  readonly notices: () => VNode;
  /** What is said of the item of a key. */
  readonly mark: (of: string) => VNode;
  readonly isCalledOff: (entry: { readonly id: string; readonly site: string }) => boolean;
} | null>(null);
