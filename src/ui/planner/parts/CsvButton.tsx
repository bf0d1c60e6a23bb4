import { type Cell, toCsv } from '../../../core/export/csv.ts';
import { fileName } from '../../../core/export/file-name.ts';
import { ownDataPart } from '../../../i18n/parts.ts';
import { appState, koreaTime } from '../../../state/store.ts';
import { lazily } from '../../lazily.tsx';
import { useTexts } from '../../use-state.ts';
import type { ExportedColumn } from './Exports.tsx';
import { saveFile } from './save-file.ts';

interface Props<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ExportedColumn<Row>[];
}

/** A table as CSV: with byte order mark, and cells that no spreadsheet calculates. */
const tableAsCsv = <Row,>({ rows, columns }: Props<Row>): string =>
  toCsv(
    columns.map(({ id, label }) => ({ id, heading: label })),
    rows.map((row) => Object.fromEntries(columns.map(({ id, value }): [string, Cell] => [id, value(row)]))),
  );

function Button<Row>(props: Props<Row>) {
  const t = useTexts(ownDataPart);
  if (appState.value.kiosk) return null;
  const save = () => {
    const name = fileName(props.name, koreaTime.peek().day, 'csv');
    saveFile(new Blob([tableAsCsv(props)], { type: 'text/csv;charset=utf-8' }), name);
  };
  return (
    <button type="button" class="csv" aria-label={`${t.exports.csv}: ${props.name}`} onClick={save}>
      {t.exports.csv}
    </button>
  );
}

const Lazy = lazily<Props<never>>(async () => Button, ownDataPart);

/** Hands on one more table of a result; a kiosk hands out no files. It fetches its own texts. */
export const CsvButton = Lazy as unknown as <Row>(props: Props<Row>) => ReturnType<typeof Lazy>;
