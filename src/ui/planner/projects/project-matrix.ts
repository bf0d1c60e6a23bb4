import { type Item, type ItemKind, itemKey } from '../../../core/item.ts';
import type { CreativeModel, Goal, NamedProject } from '../../../core/model/index.ts';
import { goalIds } from '../../../core/model/vocabulary.ts';
import type { ProjectColumn } from '../../../state/planner/projects-params.ts';

/** One of the five goals with its share of the core projects. */
export interface GoalColumn {
  readonly goal: Goal;
  /** Core projects that a source gives to this goal. */
  readonly named: readonly NamedProject[];
}

/** The core projects by goal. */
export interface ProjectMatrix {
  readonly columns: readonly GoalColumn[];
  /** Core projects that are named, but given to no goal: each of them is one of the unnamed ones of some goal. */
  readonly unassigned: readonly NamedProject[];
  /** Named projects of which no source says that they are among the core projects. */
  readonly uncertain: readonly NamedProject[];
  readonly total: number;
  readonly named: number;
}

/** Returns the matrix of the model, goals in their order. */
export function projectMatrix({ goals, namedProjects, projectsTotal }: CreativeModel): ProjectMatrix {
  const core = namedProjects.filter(({ membership }) => membership === 'core-project');
  const columns = goals
    .toSorted((a, b) => a.order - b.order)
    .map((goal): GoalColumn => ({ goal, named: core.filter((project) => project.goal === goal.id) }));
  return {
    columns,
    unassigned: core.filter(({ goal }) => goal === null || !goalIds.includes(goal)),
    uncertain: namedProjects.filter(({ membership }) => membership === 'uncertain'),
    total: projectsTotal,
    named: core.length,
  };
}

/** Returns the named projects of a column; all of them for null. */
export function projectsIn(matrix: ProjectMatrix, column: ProjectColumn | null): readonly NamedProject[] {
  const { columns, unassigned, uncertain } = matrix;
  if (column === 'unknown') return [...unassigned, ...uncertain];
  const named = columns.filter(({ goal }) => column === null || goal.id === column).flatMap((each) => each.named);
  return column === null ? [...named, ...unassigned, ...uncertain] : named;
}

/** A division with the named projects that take place in it. */
export interface DivisionCover {
  readonly code: string;
  readonly nameKo: string;
  readonly projects: readonly NamedProject[];
  /** Their places in it. */
  readonly places: readonly Item[];
}

/** Where named projects take place. */
export interface ProjectCover {
  /** Every division, in the given order. */
  readonly divisions: readonly DivisionCover[];
  /** Projects of which no place is known. */
  readonly placeless: readonly NamedProject[];
}

/** Returns which divisions named projects cover. `itemOf` finds the record of a place. */
export function coverDivisions(
  projects: readonly NamedProject[],
  divisions: readonly { readonly code: string; readonly name: { readonly ko: string } }[],
  itemOf: (id: string) => Item | undefined,
): ProjectCover {
  const placed = projects.flatMap((project) => project.places.map((id) => ({ project, item: itemOf(id) })));
  return {
    divisions: divisions.map(({ code, name }): DivisionCover => {
      const own = placed.filter(({ item }) => item?.division === name.ko);
      return {
        code,
        nameKo: name.ko,
        projects: [...new Set(own.map(({ project }) => project))],
        places: [...new Set(own.flatMap(({ item }) => item ?? []))],
      };
    }),
    placeless: projects.filter(({ places }) => places.length === 0),
  };
}

/** Returns the number of every named project, from 1: the same in matrix, list, map and table. */
export const projectNumbers = (matrix: ProjectMatrix): ReadonlyMap<string, number> =>
  new Map(projectsIn(matrix, null).map(({ id }, index) => [id, index + 1]));

/** Returns the name of a project with its number. */
export const numberedName = (number: number, name: string): string => `${number}. ${name}`;

/** What belongs together with what is selected. */
export interface Highlight {
  /** Ids of projects. */
  readonly projects: ReadonlySet<string>;
  /** Codes of divisions. */
  readonly divisions: ReadonlySet<string>;
  /** Keys of the records of places. */
  readonly places: ReadonlySet<string>;
}

/** Returns what goes with a project, a division or a place of a project; nothing for any other record and for none. */
export function highlightOf(
  { divisions }: ProjectCover,
  selection: { readonly kind: ItemKind; readonly id: string } | null,
): Highlight {
  const all = divisions.flatMap(({ code, projects, places }) =>
    projects.flatMap((project) =>
      places.filter(({ id }) => project.places.includes(id)).map((place) => ({ code, project, place })),
    ),
  );
  const isMeant = ({ code, project, place }: (typeof all)[number]): boolean =>
    selection?.kind === 'project'
      ? project.id === selection.id
      : selection?.kind === 'division'
        ? code === selection.id
        : place.kind === selection?.kind && place.id === selection.id;
  const found = all.filter(isMeant);
  const own = (kind: ItemKind): readonly string[] => (selection?.kind === kind ? [selection.id] : []);
  return {
    projects: new Set([...own('project'), ...found.map(({ project }) => project.id)]),
    divisions: new Set([...own('division'), ...found.map(({ code }) => code)]),
    places: new Set(found.map(({ place }) => itemKey(place))),
  };
}
