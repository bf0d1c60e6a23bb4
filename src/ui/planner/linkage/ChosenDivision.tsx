import type { DominanceStability, LinkageModel } from '../../../core/linkage/index.ts';
import { formatNumber, formatShare } from '../../../i18n/format.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import { select } from '../../../state/actions.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { sharesFromLargest } from './linkage-rows.ts';
import { useNames } from './use-names.ts';

type Share = ReturnType<typeof sharesFromLargest>[number];

/** All centres of the selected division, with what each travel rests on. */
export function ChosenDivision({
  model,
  stabilities,
  code,
}: {
  readonly model: LinkageModel;
  readonly stabilities: readonly DominanceStability[];
  readonly code: string | null;
}) {
  const t = useTexts(territoryPart);
  const language = useLanguage();
  const { centre, division } = useNames();
  const shares = code === null ? [] : sharesFromLargest(model, code);
  if (code === null || shares.length === 0) return <p class="quiet">{t.ties.choose}</p>;
  const rivals = stabilities.find((each) => each.code === code)?.rivals ?? [];
  const columns: readonly Column<Share>[] = [
    { id: 'centre', label: t.ties.centre, value: (row) => centre(row.centre), show: (row) => centre(row.centre) },
    {
      id: 'share',
      label: t.ties.share,
      isNumber: true,
      value: ({ share }) => share,
      show: ({ share }) => (
        <span class="bar-figure">
          <meter min={0} max={1} value={share} aria-hidden="true" />
          {formatNumber(language, share * 100, 1)}
        </span>
      ),
    },
    {
      id: 'travel',
      label: t.ties.travel,
      isNumber: true,
      value: ({ travelKm }) => travelKm,
      show: ({ travelKm }) => formatNumber(language, travelKm, 1),
    },
    {
      id: 'basis',
      label: t.ties.kind,
      value: ({ basis }) => t.ties.basis[basis],
      show: ({ basis, basisShare }) =>
        basisShare > 0.995
          ? t.ties.basis[basis]
          : t.ties.basisLong(t.ties.basis[basis], formatShare(language, basisShare)),
    },
  ];
  const list = rivals.map((rival) => `${centre(rival.centre)} ${formatShare(language, rival.share)}`).join(', ');
  return (
    <>
      <DataTable
        caption={t.ties.chosen(division(code))}
        columns={columns}
        rows={shares}
        idOf={(row) => row.centre}
        firstSort={{ column: 'share', descending: true }}
        onSelect={(row) => select({ kind: 'centre', id: row.centre }, true)}
      />
      {rivals.length > 0 && <p>{t.ties.rivals(list)}</p>}
    </>
  );
}
