import type { NamedProject } from '../../../core/model/index.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select } from '../../../state/actions.ts';
import type { ProjectColumn } from '../../../state/planner/projects-params.ts';
import { itemByKey } from '../../../state/store.ts';
import { Name } from '../../Name.tsx';
import { useLanguage, useTexts } from '../../use-state.ts';
import { itemOfPlace } from './place-item.ts';
import type { Highlight, ProjectMatrix } from './project-matrix.ts';

interface Props {
  readonly projects: readonly NamedProject[];
  readonly column: ProjectColumn | null;
  readonly matrix: ProjectMatrix;
  readonly numbers: ReadonlyMap<string, number>;
  readonly highlight: Highlight;
}

/** The named projects of the chosen goal; the ones that go with the selection are marked, and choosing one selects it. */
export function NamedProjects({ projects, column, matrix, numbers, highlight }: Props) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const goal = matrix.columns.find((each) => each.goal.id === column);
  const noteOf = ({ membership, places, sources }: NamedProject): string => {
    const names = places.flatMap((id) => itemOfPlace(id)?.name[language] ?? []);
    const where = names.length === 0 ? plan.noPlace : names.join(', ');
    const standing = membership === 'core-project' ? plan.core : plan.uncertain;
    return [standing, where, plan.sources(sources.length)].join(' · ');
  };
  return (
    <section>
      <h3>{plan.list}</h3>
      {projects.length === 0 ? (
        <p>{goal === undefined ? plan.nothing : plan.unnamedHere(goal.goal.projectCount)}</p>
      ) : (
        <ul class="rows numbered">
          {projects.map((project) => {
            const isMarked = highlight.projects.has(project.id);
            const name = itemByKey.value.get(`project:${project.id}`)?.name;
            return (
              <li key={project.id}>
                <button
                  type="button"
                  class="row"
                  aria-pressed={isMarked}
                  onClick={() => select(isMarked ? null : { kind: 'project', id: project.id })}
                >
                  <span class="tile">{numbers.get(project.id)}</span>
                  <span class="row-text">
                    <span class="row-name">
                      {name === undefined ? project.name[language] : <Name name={name} language={language} />}
                    </span>
                    <small>{noteOf(project)}</small>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="quiet">{plan.unnamedNowhere(matrix.total - matrix.named)}</p>
    </section>
  );
}
