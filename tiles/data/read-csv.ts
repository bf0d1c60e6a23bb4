import Papa from 'papaparse';
import type { Parsed, Reader } from './parsed.ts';
import { fileProblem, type Problem } from './problem.ts';

/** A row by column name; empty cells are left out. */
export type Cells = Readonly<Record<string, string>>;

/**
 * Returns a reader of CSV files with exactly these columns; `toRecord` turns the cells of a row into what the schema
 * expects. Broken quoting, a wrong header and rows of another width are problems.
 */
export function csvReader(columns: readonly string[], toRecord: (cells: Cells) => unknown): Reader {
  return (text, file) => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
    const syntax = errors.map((error) => fileProblem(file, error.message, 'valid CSV', (error.row ?? 0) + 1));
    const filled = data
      .map((row, index) => ({ row, line: index + 1 }))
      .filter(({ row }) => row.length > 1 || row[0] !== '');
    const [{ row: header } = { row: [] }, ...rows] = filled;
    if (header.join() !== columns.join()) {
      return { records: [], problems: [...syntax, fileProblem(file, header.join(), `the columns ${columns}`, 1)] };
    }
    return { ...readRows(rows, { columns, toRecord, file }), ...(syntax.length > 0 && { problems: syntax }) };
  };
}

interface Table {
  readonly columns: readonly string[];
  readonly toRecord: (cells: Cells) => unknown;
  readonly file: string;
}

interface Row {
  readonly row: readonly string[];
  readonly line: number;
}

function readRows(rows: readonly Row[], { columns, toRecord, file }: Table): Parsed {
  const problems: Problem[] = [];
  const records = rows.flatMap(({ row, line }) => {
    if (row.length !== columns.length) {
      problems.push(fileProblem(file, `${row.length} cells`, `${columns.length} cells`, line));
      return [];
    }
    const filled = columns.map((column, cell) => [column, (row[cell] ?? '').trim()] as const);
    const cells = Object.fromEntries(filled.filter(([, text]) => text !== ''));
    return [{ value: toRecord(cells), lineOf: () => line }];
  });
  return { records, problems };
}
