import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select } from '../../../state/actions.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { type DivisionCover, type Highlight, numberedName, type ProjectCover } from './project-matrix.ts';

interface Props {
  readonly cover: ProjectCover;
  readonly numbers: ReadonlyMap<string, number>;
  readonly highlight: Highlight;
  readonly nameOf: (cover: DivisionCover) => string;
}

/** Every division with its named projects, and those of which no place is known. */
export function CoverTable({ cover, numbers, highlight, nameOf }: Props) {
  const { plan } = useTexts(territoryPart);
  const language = useLanguage();
  const titles = (projects: DivisionCover['projects']): string =>
    projects.map(({ id, name }) => numberedName(numbers.get(id) ?? 0, name[language])).join(', ');
  const columns: readonly Column<DivisionCover>[] = [
    { id: 'division', label: plan.division, value: nameOf, show: nameOf },
    {
      ...{ id: 'count', label: plan.count, isNumber: true },
      value: ({ projects }) => projects.length,
      show: ({ projects }) => projects.length,
    },
    {
      ...{ id: 'which', label: plan.which },
      value: ({ projects }) => titles(projects),
      show: ({ projects }) => titles(projects) || '–',
    },
  ];
  const { selection } = appState.value;
  return (
    <>
      <DataTable
        caption={plan.table}
        columns={columns}
        rows={cover.divisions}
        idOf={({ code }) => code}
        firstSort={{ column: 'count', descending: true }}
        selectedId={selection?.kind === 'division' ? selection.id : null}
        marked={highlight.divisions}
        onSelect={({ code }) => select({ kind: 'division', id: code }, true)}
      />
      {cover.placeless.length > 0 && <p>{plan.placeless(cover.placeless.length, titles(cover.placeless))}</p>}
    </>
  );
}
