import { type Cell, toCsv } from '../../../core/export/csv.ts';
import { fileName } from '../../../core/export/file-name.ts';
import { koreaTime } from '../../../state/store.ts';
import type { ExportedColumn } from './Exports.tsx';
import { saveFile } from './save-file.ts';

/** A table that is handed on, with what it is called. */
export interface NamedTable<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ExportedColumn<Row>[];
}

/** Saves a table as CSV: with byte order mark, and cells that no spreadsheet calculates. */
export function saveTable<Row>({ name, rows, columns }: NamedTable<Row>): void {
  const headings = columns.map(({ id, label }) => ({ id, heading: label }));
  const cells = rows.map((row) => Object.fromEntries(columns.map(({ id, value }): [string, Cell] => [id, value(row)])));
  const blob = new Blob([toCsv(headings, cells)], { type: 'text/csv;charset=utf-8' });
  saveFile(blob, fileName(name, koreaTime.peek().day, 'csv'));
}
