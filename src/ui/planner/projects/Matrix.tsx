import { territoryPart } from '../../../i18n/parts.ts';
import type { ProjectColumn } from '../../../state/planner/projects-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import type { ProjectMatrix } from './project-matrix.ts';

interface RowProps {
  readonly name: string;
  readonly id: ProjectColumn;
  readonly count: number;
  readonly named: number;
  readonly isChosen: boolean;
  readonly onChoose: (column: ProjectColumn | 'all') => void;
  /** Written in place of the count where the projects are among those of the rows above. */
  readonly isRepeat?: boolean;
}

function GoalRow({ name, id, count, named, isChosen, onChoose, isRepeat = false }: RowProps) {
  const { plan } = useTexts(territoryPart);
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <button type="button" class="link" aria-pressed={isChosen} onClick={() => onChoose(isChosen ? 'all' : id)}>
          {name}
        </button>
        <span class="squares-44" role="img" aria-label={plan.squares(name, count, named)}>
          {Array.from({ length: count }, (_, index) => (
            <span key={`${id}${index + 1}`} class={index < named ? 'named' : ''} />
          ))}
        </span>
      </th>
      <td class="figure">{isRepeat ? `(${count})` : count}</td>
    </tr>
  );
}

/** The core projects as squares, a row for each goal; those of no known goal stand apart and are not counted again. */
export function Matrix({
  matrix,
  column,
  onChoose,
}: {
  readonly matrix: ProjectMatrix;
  readonly column: ProjectColumn | null;
  readonly onChoose: (column: ProjectColumn | 'all') => void;
}) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  return (
    <div>
      <table class="matrix">
        <caption>{plan.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{plan.goal}</th>
            <th scope="col" class="figure">
              {plan.projects}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.columns.map(({ goal, named }) => (
            <GoalRow
              key={goal.id}
              id={goal.id}
              name={`${goal.order}. ${goal.name[language]}`}
              count={goal.projectCount}
              named={named.length}
              isChosen={column === goal.id}
              onChoose={onChoose}
            />
          ))}
          <GoalRow
            id="unknown"
            name={plan.unknown}
            count={matrix.unassigned.length}
            named={matrix.unassigned.length}
            isChosen={column === 'unknown'}
            onChoose={onChoose}
            isRepeat
          />
        </tbody>
      </table>
      <p class="quiet">{plan.legend}</p>
    </div>
  );
}
