import { goalIds } from '../../core/model/vocabulary.ts';
import type { Params } from '../app-state.ts';

/** Which column of the matrix is looked at: one of the goals, or projects of which no source says to which goal they belong. */
export const projectColumns = [...goalIds, 'unknown'] as const;
export type ProjectColumn = (typeof projectColumns)[number];

/** Returns the column of a link; null for all of them and for anything unknown. */
export const parseProjectsParams = ({ goal }: Params): { readonly column: ProjectColumn | null } => ({
  column: projectColumns.find((column) => column === goal) ?? null,
});
