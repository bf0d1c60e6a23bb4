import { formatNumber } from '../../../i18n/format.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select } from '../../../state/actions.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import type { LinkageRow } from './linkage-rows.ts';
import { useNames } from './use-names.ts';

/** The eup and myeon with the centre that each hangs on: the twin, in words, of the map. */
export function LinkageTable({
  rows,
  selected,
}: {
  readonly rows: readonly LinkageRow[];
  readonly selected: string | null;
}) {
  const t = useTexts(territoryPart);
  const language = useLanguage();
  const { centre, division } = useNames();
  const figure = (value: number, digits = 0) => formatNumber(language, value, digits);
  const columns: readonly Column<LinkageRow>[] = [
    {
      id: 'division',
      label: t.ties.division,
      value: ({ code }) => division(code),
      show: ({ code }) => division(code),
    },
    {
      id: 'centre',
      label: t.ties.centre,
      value: ({ main }) => centre(main.centre),
      show: ({ main }) => centre(main.centre),
    },
    {
      id: 'share',
      label: t.ties.share,
      isNumber: true,
      value: ({ main }) => main.share,
      show: ({ main, isWeak }) => (
        <>
          {figure(main.share * 100)}
          {isWeak && <small class="flag"> {t.ties.weak}</small>}
        </>
      ),
    },
    {
      id: 'travel',
      label: t.ties.travel,
      isNumber: true,
      value: ({ main }) => main.travelKm,
      show: ({ main }) => (
        <>
          {figure(main.travelKm, 1)} <small>{t.ties.basis[main.basis]}</small>
        </>
      ),
    },
    {
      id: 'keeps',
      label: t.ties.keeps,
      isNumber: true,
      value: ({ stability }) => stability?.stability ?? null,
      show: ({ stability }) => (stability === null ? '…' : figure(stability.stability * 100)),
    },
    {
      id: 'index',
      label: t.ties.index,
      isNumber: true,
      value: ({ index }) => index?.index ?? null,
      show: ({ index }) => (index === null ? '–' : figure(index.index)),
    },
  ];
  return (
    <DataTable
      caption={t.ties.table}
      columns={columns}
      rows={rows}
      idOf={({ code }) => code}
      firstSort={{ column: 'share', descending: false }}
      selectedId={selected}
      onSelect={({ code }) => select({ kind: 'division', id: code }, true)}
    />
  );
}
