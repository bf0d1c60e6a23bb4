import type { Language, NamedProject } from '../../../core/model/index.ts';
import type { DivisionCover, ProjectMatrix } from './project-matrix.ts';

/** A row of the file of projects: a goal with its number of projects, or a named project. */
export type ProjectRow =
  | { readonly kind: 'goal'; readonly name: string; readonly count: number; readonly named: number }
  | {
      readonly kind: 'named';
      readonly number: number;
      readonly project: NamedProject;
      readonly name: string;
      /** Names of goal (null: no source says), places and divisions. */
      readonly goal: string | null;
      readonly places: readonly string[];
      readonly divisions: readonly string[];
    };

interface Names {
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, number>;
  readonly place: (id: string) => string;
  readonly division: (cover: DivisionCover) => string;
}

/** Returns the goals, then the named projects that are shown. Each named one is one of those counted by goal. */
export function projectRows(
  matrix: ProjectMatrix,
  shown: readonly NamedProject[],
  covers: readonly DivisionCover[],
  { language, numbers, place, division }: Names,
): readonly ProjectRow[] {
  const goals = matrix.columns.map(({ goal, named }): ProjectRow => {
    return { kind: 'goal', name: goal.name[language], count: goal.projectCount, named: named.length };
  });
  const named = shown.map((project): ProjectRow => {
    const goal = matrix.columns.find((column) => column.goal.id === project.goal)?.goal.name[language] ?? null;
    const divisions = covers.filter(({ projects }) => projects.includes(project)).map(division);
    const places = project.places.map(place);
    return {
      ...{ kind: 'named', number: numbers.get(project.id) ?? 0, project, name: project.name[language] },
      ...{ goal, places, divisions },
    };
  });
  return [...goals, ...named];
}
