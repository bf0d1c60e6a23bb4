import { config } from '../../../config.ts';
import type { OwnData, RowProblem } from '../../../core/own-data/own-data.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { saveTable } from '../parts/save-table.ts';

/** Which rows are left out, what stood there and what should have. */
export function ProblemTable({ data }: { readonly data: OwnData }) {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  if (data.problemCount === 0) return null;
  const texts = {
    column: ({ column }: RowProblem) => (column === '' ? t.own.wholeRow : column),
    found: ({ found }: RowProblem) => (found === '' ? t.own.nothing : found),
    expected: ({ expected }: RowProblem) => t.own.expectations[expected],
  };
  const textColumn = (id: keyof typeof texts): Column<RowProblem> => ({
    id,
    label: t.own[id],
    value: texts[id],
    show: texts[id],
  });
  const columns: readonly Column<RowProblem>[] = [
    {
      id: 'row',
      label: t.own.row,
      isNumber: true,
      value: ({ row }) => row,
      show: ({ row }) => formatNumber(language, row),
    },
    textColumn('column'),
    textColumn('found'),
    textColumn('expected'),
  ];
  const save = () => saveTable({ name: `${data.file} ${t.own.reportName}`, rows: data.problems, columns });
  return (
    <section class="row-problems">
      <DataTable
        caption={t.own.problems(data.problemCount)}
        columns={columns}
        rows={data.problems}
        idOf={({ row, column }) => `${row} ${column}`}
        firstSort={{ column: 'row', descending: false }}
      />
      {data.problemCount > config.ownData.maxProblems && (
        <p class="quiet">{t.own.problemsShown(config.ownData.maxProblems)}</p>
      )}
      <button type="button" onClick={save}>
        {t.own.reportCsv}
      </button>
    </section>
  );
}
