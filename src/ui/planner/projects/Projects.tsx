import { useEffect, useMemo } from 'preact/hooks';
import type { CreativeModel } from '../../../core/model/index.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select, setParams } from '../../../state/actions.ts';
import { ground, openGround } from '../../../state/planner/ground.ts';
import { type ProjectColumn, parseProjectsParams, projectColumns } from '../../../state/planner/projects-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState, itemByKey, records } from '../../../state/store.ts';
import { ItemRow } from '../../ItemRow.tsx';
import { useLanguage, useMessages, useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { joinSentences } from '../words.ts';
import { CoverTable } from './CoverTable.tsx';
import { drawCover } from './cover-drawing.ts';
import { Matrix } from './Matrix.tsx';
import { NamedProjects } from './NamedProjects.tsx';
import { ProjectsOutcome } from './ProjectsOutcome.tsx';
import { itemOfPlace } from './place-item.ts';
import {
  coverDivisions,
  type DivisionCover,
  highlightOf,
  type ProjectCover,
  projectMatrix,
  projectNumbers,
  projectsIn,
} from './project-matrix.ts';
import { projectRows } from './project-rows.ts';
import '../../styles/territory.css';

/** Counts, cover and what is selected among them, and all of it on the map. */
function useProjects(model: CreativeModel, column: ProjectColumn | null) {
  const language = useLanguage();
  const { selection } = appState.value;
  const { divisions } = records.value;
  useEffect(() => void openGround(), []);
  const outlines = ground.value?.outlines ?? [];
  const matrix = useMemo(() => projectMatrix(model), [model]);
  const numbers = useMemo(() => projectNumbers(matrix), [matrix]);
  const shown = useMemo(() => projectsIn(matrix, column), [matrix, column]);
  const cover = useMemo(() => coverDivisions(shown, divisions, itemOfPlace), [shown, divisions, itemByKey.value]);
  const highlight = useMemo(() => highlightOf(cover, selection), [cover, selection]);
  const features = useMemo(
    () => [...drawCover({ cover, outlines, highlight, numbers, language })],
    [cover, outlines, highlight, numbers, language],
  );
  useOverlay(features);
  return { matrix, numbers, shown, cover, highlight, features };
}

/** What the projects cover in words. */
function useFinding(model: CreativeModel, { matrix, cover }: Pick<ReturnType<typeof useProjects>, 'matrix' | 'cover'>) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const covered = (all: ProjectCover): number => all.divisions.filter(({ projects }) => projects.length > 0).length;
  return {
    text: joinSentences(language, [
      plan.sentence(matrix.total, matrix.named, matrix.total - matrix.named),
      plan.cover(covered(cover), cover.divisions.length),
    ]),
    limits: [plan.limits.unassigned, plan.limits.cover],
    sources: [...model.goals, ...model.namedProjects].flatMap(({ sources }) => sources),
  };
}

function ProjectsOf({ model }: { readonly model: CreativeModel }) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const { column } = parseProjectsParams(appState.value.params);
  const found = useProjects(model, column);
  const { matrix, numbers, shown, cover, highlight, features } = found;
  const { text, limits, sources } = useFinding(model, found);
  const divisionName = ({ code, nameKo }: DivisionCover): string =>
    records.value.divisions.find((division) => division.code === code)?.name[language] ?? nameKo;
  const goalName = (each: ProjectColumn): string =>
    matrix.columns.find(({ goal }) => goal.id === each)?.goal.name[language] ?? plan.unknown;
  const choose = (value: ProjectColumn | 'all') => setParams({ goal: writeParam(value, 'all') });
  const more = ['model:creative-city', 'study:local-creators'].flatMap((key) => itemByKey.value.get(key) ?? []);
  const rows = projectRows(matrix, shown, cover.divisions, {
    ...{ language, numbers, division: divisionName },
    place: (id) => itemOfPlace(id)?.name[language] ?? id,
  });
  const tiles = matrix.unassigned.map(({ id, name }) => {
    const isSelected = highlight.projects.has(id);
    const onSelect = () => select(isSelected ? null : { kind: 'project', id });
    return { id, number: numbers.get(id) ?? 0, name: name[language], isSelected, onSelect };
  });
  return (
    <div class="tool">
      <Sentence {...{ text, limits, sources }} n={plan.n(matrix.total, matrix.columns.length)} />
      <Matrix {...{ matrix, column, tiles }} onChoose={choose} />
      <p class="quiet">{model.namedProjectsNote[language]}</p>
      <Select
        label={plan.show}
        value={column ?? 'all'}
        options={[
          { value: 'all', label: plan.all },
          ...projectColumns.map((each) => ({ value: each, label: goalName(each) })),
        ]}
        onChange={choose}
      />
      <NamedProjects projects={shown} {...{ column, matrix, numbers, highlight }} />
      <CoverTable {...{ cover, numbers, highlight }} nameOf={divisionName} />
      <section>
        <h3>{plan.more}</h3>
        <p class="quiet">{plan.moreLead}</p>
        <ul class="rows">
          {more.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      </section>
      <ProjectsOutcome {...{ matrix, cover, column, rows, features, limits, sources }} sentence={text} />
    </div>
  );
}

/** The core projects by goal, those that sources name, and where they take place. */
export function Projects() {
  const t = useMessages();
  const { model } = records.value;
  return model === null ? <p role="status">{t.app.loading}</p> : <ProjectsOf model={model} />;
}
