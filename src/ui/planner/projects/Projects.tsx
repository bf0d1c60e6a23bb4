import type { Feature } from 'geojson';
import { useEffect, useMemo } from 'preact/hooks';
import { pointOfItem } from '../../../core/item.ts';
import type { CreativeModel, NamedProject } from '../../../core/model/index.ts';
import { territoryPart } from '../../../i18n/parts.ts';
import { select, setParams } from '../../../state/actions.ts';
import { ground, openGround } from '../../../state/planner/ground.ts';
import { type ProjectColumn, parseProjectsParams, projectColumns } from '../../../state/planner/projects-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState, itemByKey, records } from '../../../state/store.ts';
import { ItemRow } from '../../ItemRow.tsx';
import { useLanguage, useMessages, useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { Matrix } from './Matrix.tsx';
import {
  coverDivisions,
  type DivisionCover,
  type ProjectCover,
  type ProjectMatrix,
  projectMatrix,
  projectsIn,
} from './project-matrix.ts';
import '../../styles/territory.css';

/** The record of a place of a project. */
const itemOf = (id: string) =>
  itemByKey.value.get(`asset:${id}`) ?? itemByKey.value.get(`linkage:${id}`) ?? itemByKey.value.get(`site:${id}`);

/** Divisions by the number of named projects, and their places. */
function useCoverDrawing(cover: ProjectCover): void {
  const language = useLanguage();
  useEffect(() => void openGround(), []);
  const outlines = ground.value?.outlines ?? [];
  const features = useMemo(() => {
    const areas = cover.divisions.flatMap(({ code, projects }): Feature[] => {
      const geometry = outlines.find((outline) => outline.code === code)?.geometry;
      if (geometry === undefined || projects.length === 0) return [];
      const paint = `ramp-${Math.min(6, 2 + projects.length)}`;
      return [{ type: 'Feature', properties: { mark: 'area', paint }, geometry }];
    });
    const places = cover.divisions.flatMap(({ places: list }) =>
      list.flatMap((item): Feature[] => {
        const coordinates = pointOfItem(item);
        if (coordinates === null) return [];
        const properties = { mark: 'point', paint: 'vermilion', weight: 7, label: item.name[language] };
        return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates } }];
      }),
    );
    return [...areas, ...places];
  }, [cover, outlines, language]);
  useOverlay(features);
}

function Findings({
  model,
  matrix,
  cover,
}: {
  readonly model: CreativeModel;
  readonly matrix: ProjectMatrix;
  readonly cover: ProjectCover;
}) {
  const { plan } = useTexts(territoryPart);
  const covered = cover.divisions.filter(({ projects }) => projects.length > 0).length;
  return (
    <Sentence
      text={`${plan.sentence(matrix.total, matrix.named, matrix.total - matrix.named)} ${plan.cover(covered, cover.divisions.length)}`}
      n={plan.n(matrix.total, matrix.columns.length)}
      limits={[plan.limits.unassigned, plan.limits.cover]}
      sources={[...model.goals, ...model.namedProjects].flatMap(({ sources }) => sources)}
    />
  );
}

function NamedProjects({
  projects,
  column,
  matrix,
}: {
  readonly projects: readonly NamedProject[];
  readonly column: ProjectColumn | null;
  readonly matrix: ProjectMatrix;
}) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const goal = matrix.columns.find((each) => each.goal.id === column);
  const noteOf = ({ membership, places, sources }: NamedProject): string => {
    const names = places.flatMap((id) => itemOf(id)?.name[language] ?? []);
    const where = names.length === 0 ? plan.noPlace : names.join(', ');
    return [membership === 'core-project' ? plan.core : plan.uncertain, where, plan.sources(sources.length)].join(
      ' · ',
    );
  };
  return (
    <section>
      <h3>{plan.list}</h3>
      {projects.length === 0 ? (
        <p>{goal === undefined ? plan.nothing : plan.unnamedHere(goal.goal.projectCount)}</p>
      ) : (
        <ul class="rows">
          {projects.map((project) => {
            const item = itemByKey.value.get(`project:${project.id}`);
            return item === undefined ? null : <ItemRow key={project.id} item={item} note={noteOf(project)} />;
          })}
        </ul>
      )}
    </section>
  );
}

function CoverTable({ cover }: { readonly cover: ProjectCover }) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const nameOf = ({ code, nameKo }: DivisionCover): string =>
    records.value.divisions.find((division) => division.code === code)?.name[language] ?? nameKo;
  const listOf = ({ projects }: DivisionCover): string => projects.map(({ name }) => name[language]).join(', ');
  const columns: readonly Column<DivisionCover>[] = [
    { id: 'division', label: plan.division, value: nameOf, show: nameOf },
    {
      ...{ id: 'count', label: plan.count, isNumber: true },
      value: ({ projects }) => projects.length,
      show: ({ projects }) => projects.length,
    },
    { id: 'which', label: plan.which, value: listOf, show: (row) => listOf(row) || '–' },
  ];
  const { selection } = appState.value;
  return (
    <DataTable
      caption={plan.table}
      columns={columns}
      rows={cover.divisions}
      idOf={({ code }) => code}
      firstSort={{ column: 'count', descending: true }}
      selectedId={selection?.kind === 'division' ? selection.id : null}
      onSelect={({ code }) => select({ kind: 'division', id: code }, true)}
    />
  );
}

/** The core projects by goal, those that sources name, and where they take place. */
export function Projects() {
  const t = useMessages();
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const { model, divisions } = records.value;
  const { column } = parseProjectsParams(appState.value.params);
  const matrix = useMemo(() => (model === null ? null : projectMatrix(model)), [model]);
  const shown = useMemo(() => (matrix === null ? [] : projectsIn(matrix, column)), [matrix, column]);
  const cover = useMemo(() => coverDivisions(shown, divisions, itemOf), [shown, divisions, itemByKey.value]);
  useCoverDrawing(cover);
  if (model === null || matrix === null) return <p role="status">{t.app.loading}</p>;
  const nameOf = (each: ProjectColumn): string =>
    matrix.columns.find(({ goal }) => goal.id === each)?.goal.name[language] ?? plan.unknown;
  const choose = (value: ProjectColumn | 'all') => setParams({ goal: writeParam(value, 'all') });
  const more = ['model:creative-city', 'study:local-creators'].flatMap((key) => itemByKey.value.get(key) ?? []);
  return (
    <div class="tool">
      <Findings model={model} matrix={matrix} cover={cover} />
      <Matrix matrix={matrix} column={column} onChoose={choose} />
      <p class="quiet">{model.namedProjectsNote[language]}</p>
      <Select
        label={plan.show}
        value={column ?? 'all'}
        options={[
          { value: 'all', label: plan.all },
          ...projectColumns.map((each) => ({ value: each, label: nameOf(each) })),
        ]}
        onChange={choose}
      />
      <NamedProjects projects={shown} column={column} matrix={matrix} />
      <CoverTable cover={cover} />
      <section>
        <h3>{plan.more}</h3>
        <p class="quiet">{plan.moreLead}</p>
        <ul class="rows">
          {more.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      </section>
    </div>
  );
}
