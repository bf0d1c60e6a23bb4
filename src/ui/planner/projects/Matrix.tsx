import { territoryPart } from '../../../i18n/planner-parts.ts';
import type { ProjectColumn } from '../../../state/planner/projects-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { joinSentences } from '../words.ts';
import { numberedName, type ProjectMatrix } from './project-matrix.ts';

interface RowProps {
  readonly name: string;
  readonly id: ProjectColumn;
  readonly count: number;
  readonly named: number;
  readonly isChosen: boolean;
  readonly onChoose: (column: ProjectColumn | 'all') => void;
  /** The named ones, each a button with its number; the others are empty squares. */
  readonly tiles?: readonly Tile[];
  /** Written in place of the count where the projects are among those of the rows above. */
  readonly isRepeat?: boolean;
}

/** A named project as a square. */
export interface Tile {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <span class="tiles">
      {tiles.map(({ id, number, name, isSelected, onSelect }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isSelected}
          aria-label={numberedName(number, name)}
          title={name}
          onClick={onSelect}
        >
          {number}
        </button>
      ))}
    </span>
  );
}

function GoalRow({ name, id, count, named, isChosen, onChoose, tiles, isRepeat = false }: RowProps) {
  const { plan } = useTexts(territoryPart);
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      <th scope="row">
        <button type="button" class="link" aria-pressed={isChosen} onClick={() => onChoose(isChosen ? 'all' : id)}>
          {name}
        </button>
        {tiles !== undefined ? (
          <Tiles tiles={tiles} />
        ) : (
          <span class="squares-44" role="img" aria-label={plan.squares(name, count, named)}>
            {Array.from({ length: count }, (_, index) => (
              <span key={`${id}${index + 1}`} class={index < named ? 'named' : ''} />
            ))}
          </span>
        )}
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
  tiles,
}: {
  readonly matrix: ProjectMatrix;
  /** The named core projects of no known goal. */
  readonly tiles: readonly Tile[];
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
            tiles={tiles}
            isRepeat
          />
        </tbody>
      </table>
      <p class="quiet">{joinSentences(language, [plan.legend, plan.numbered])}</p>
    </div>
  );
}
