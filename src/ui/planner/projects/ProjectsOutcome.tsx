import type { Feature } from 'geojson';
import { useMemo } from 'preact/hooks';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import type { ProjectColumn } from '../../../state/planner/projects-params.ts';
import type { KeyRow } from '../../print/compose-picture.ts';
import { useTexts } from '../../use-state.ts';
import type { ExportedColumn } from '../parts/Exports.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import { coverPaint } from './cover-drawing.ts';
import { numberedName, type ProjectCover, type ProjectMatrix } from './project-matrix.ts';
import type { ProjectRow } from './project-rows.ts';

interface Props {
  readonly matrix: ProjectMatrix;
  readonly cover: ProjectCover;
  readonly column: ProjectColumn | null;
  readonly rows: readonly ProjectRow[];
  readonly features: readonly Feature[];
  readonly sentence: string;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
}

function useColumns(): readonly ExportedColumn<ProjectRow>[] {
  const { plan } = useTexts(territoryPart);
  const ofNamed =
    (pick: (row: Extract<ProjectRow, { kind: 'named' }>) => string | number) =>
    (row: ProjectRow): string | number | null =>
      row.kind === 'named' ? pick(row) : null;
  return [
    { id: 'kind', label: plan.kindName, value: ({ kind }) => plan.kinds[kind] },
    {
      id: 'name',
      label: plan.name,
      value: (row) => (row.kind === 'goal' ? row.name : numberedName(row.number, row.name)),
    },
    { id: 'count', label: plan.projects, value: (row) => (row.kind === 'goal' ? row.count : null) },
    { id: 'given', label: plan.namedCount, value: (row) => (row.kind === 'goal' ? row.named : null) },
    { id: 'goal', label: plan.goal, value: ofNamed(({ goal }) => goal ?? plan.unknown) },
    {
      id: 'status',
      label: plan.status,
      value: ofNamed(({ project }) => (project.membership === 'core-project' ? plan.core : plan.uncertain)),
    },
    {
      id: 'places',
      label: plan.placesName,
      value: ofNamed(({ places }) => (places.length === 0 ? plan.noPlace : places.join('; '))),
    },
    { id: 'divisions', label: plan.divisionsName, value: ofNamed(({ divisions }) => divisions.join('; ')) },
  ];
}

/** The result as files, with a receipt, and beside a pinned one. */
export function ProjectsOutcome({ matrix, cover, column, rows, features, sentence, limits, sources }: Props) {
  const { plan } = useTexts(territoryPart);
  const covered = cover.divisions.filter(({ projects }) => projects.length > 0);
  const counts = [...new Set(covered.map(({ projects }) => projects.length))].sort((a, b) => a - b);
  const legend: readonly KeyRow[] = [
    ...counts.map((count) => ({ paint: coverPaint(count), mark: 'area' as const, label: plan.coverKey(count) })),
    { paint: 'vermilion', mark: 'point', label: plan.placeKey },
  ];
  const result = useMemo(
    () => ({
      goals: matrix.columns.map(({ goal, named }) => [goal.id, goal.projectCount, named.length]),
      cover: cover.divisions.map(({ code, projects, places }) => [
        code,
        projects.map(({ id }) => id),
        places.map(({ id }) => id),
      ]),
      placeless: cover.placeless.map(({ id }) => id),
    }),
    [matrix, cover],
  );
  const named = rows.filter(({ kind }) => kind === 'named').length;
  const places = new Set(cover.divisions.flatMap((division) => division.places.map(({ id }) => id))).size;
  return (
    <Outcome
      name={plan.handOn}
      {...{ rows, features, sentence, limits, sources, legend }}
      columns={useColumns()}
      printed={['name', 'count', 'status', 'places', 'divisions']}
      receipt={{ method: 'projects', parameters: { goal: column ?? 'all' }, seed: null, result }}
      figures={[
        { id: 'named', label: plan.figures.named, value: named },
        { id: 'covered', label: plan.figures.covered, value: covered.length },
        { id: 'places', label: plan.figures.places, value: places },
        { id: 'unnamed', label: plan.figures.unnamed, value: matrix.total - matrix.named },
      ]}
    />
  );
}
