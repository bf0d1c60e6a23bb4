import { attractionParts, type LinkageBase, type LinkageModel } from '../../../core/linkage/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select } from '../../../state/actions.ts';
import { appState } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { useNames } from './use-names.ts';

type Row = LinkageBase['centres'][number] & { readonly attraction: number };

/** What draws people to each centre, counted, and what that comes to with the chosen weights. */
export function CentresTable({ base, model }: { readonly base: LinkageBase; readonly model: LinkageModel }) {
  const t = useTexts(territoryPart);
  const language = useLanguage();
  const { centre } = useNames();
  const rows = base.centres.map((each): Row => {
    const attraction = model.attractions.find((other) => other.centre === each.id)?.attraction ?? 0;
    return { ...each, attraction };
  });
  const columns: readonly Column<Row>[] = [
    { id: 'centre', label: t.ties.centre, value: ({ id }) => centre(id), show: ({ id }) => centre(id) },
    {
      id: 'attraction',
      label: t.ties.attraction,
      isNumber: true,
      value: ({ attraction }) => attraction,
      show: ({ attraction }) => formatNumber(language, attraction * 100, 1),
    },
    ...attractionParts.map(
      (part): Column<Row> => ({
        id: part,
        label: t.ties.parts[part],
        isNumber: true,
        value: ({ counts }) => counts[part],
        show: ({ counts }) => formatNumber(language, counts[part]),
      }),
    ),
  ];
  const { selection } = appState.value;
  return (
    <DataTable
      caption={t.ties.centres}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      firstSort={{ column: 'attraction', descending: true }}
      selectedId={selection?.kind === 'centre' ? selection.id : null}
      onSelect={({ id }) => select({ kind: 'centre', id }, true)}
    />
  );
}
