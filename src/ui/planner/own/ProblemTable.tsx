import { config } from '../../../config.ts';
import { toCsv } from '../../../core/export/csv.ts';
import { fileName } from '../../../core/export/file-name.ts';
import type { OwnData, RowProblem } from '../../../core/own-data/own-data.ts';
import { ownDataPart } from '../../../i18n/parts.ts';
import { koreaTime } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { type Column, DataTable } from '../parts/DataTable.tsx';
import { saveFile } from '../parts/save-file.ts';

/** Which rows are left out, what stood there and what should have. */
export function ProblemTable({ data }: { readonly data: OwnData }) {
  const t = useTexts(ownDataPart);
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
      show: ({ row }) => row.toLocaleString(),
    },
    textColumn('column'),
    textColumn('found'),
    textColumn('expected'),
  ];
  const save = () => {
    const rows = data.problems.map((problem) =>
      Object.fromEntries(columns.map(({ id, value }) => [id, value(problem)] as const)),
    );
    const headings = columns.map(({ id, label }) => ({ id, heading: label }));
    const name = fileName(`${data.file} ${t.own.reportName}`, koreaTime.peek().day, 'csv');
    saveFile(new Blob([toCsv(headings, rows)], { type: 'text/csv;charset=utf-8' }), name);
  };
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
