import type { Workbench } from './workbench.ts';

export type Unit = 'kB' | 'MB' | 'ms' | 's';

/** What must stay small: our own value, in the unit of the row, or its ratio to the baseline. */
export interface Limit {
  readonly on: 'ours' | 'ratio';
  readonly atMost: number;
}

/** One line of the report: what we measured beside what it is compared with, both of the same run. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly baseline: { readonly name: string; readonly value: number };
  readonly unit: Unit;
  /** Ours divided by the baseline. */
  readonly ratio: number;
  readonly limit: Limit;
  /** How it was measured, and what else is worth knowing. */
  readonly note: string;
}

/** Measures one row; a file of `rows/` exports one and `rows/index.ts` lists it. */
export type Measure = (workbench: Workbench) => Promise<Row>;

/** A row with its ratio worked out. */
export const asRow = (row: Omit<Row, 'ratio'>): Row => ({ ...row, ratio: row.ours / row.baseline.value });

/** Whether a row keeps its limit. */
export const keepsLimit = ({ limit, ours, ratio }: Row): boolean =>
  (limit.on === 'ours' ? ours : ratio) <= limit.atMost;
