import Papa from 'papaparse';
import { csvShape } from '../../core/own-data/csv-shape.ts';
import type { Encoding } from '../../core/own-data/own-data.ts';
import { piecesOf } from './decode.ts';
import { type OwnResult, refuse } from './own-problem.ts';

/** Rows of a CSV file that were parted in one go. */
export interface CsvBatch {
  readonly rows: readonly (readonly string[])[];
  /** Share of the file that has been read. */
  readonly share: number;
}

/** The most that a CSV file may hold. */
export interface CsvLimits {
  readonly maxColumns: number;
  readonly maxRowLength: number;
}

interface Parsed {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a CSV file, the heading first, in batches that are parted only when they are asked for; ends with a refusal
 * where a row is longer or wider than allowed.
 */
export function* csvBatches(
  bytes: Uint8Array,
  encoding: Encoding,
  { maxColumns, maxRowLength }: CsvLimits,
): Generator<OwnResult<CsvBatch>> {
  let parser: Papa.Parser | undefined;
  let rest = '';
  let isHeading = true;
  for (const { text, share } of piecesOf(bytes, encoding)) {
    rest += text;
    if (parser === undefined) {
      const { delimiter, newline, columnCount, endsRow } = csvShape(rest);
      if (columnCount > maxColumns) {
        yield refuse('too-many-columns', columnCount, { limit: maxColumns });
        return;
      }
      if (!endsRow && share < 1 && rest.length <= maxRowLength) continue;
      parser = new Papa.Parser({ delimiter, newline });
    }
    const { data, meta }: Parsed = parser.parse(rest, 0, share < 1);
    rest = rest.slice(meta.cursor);
    const widest = data.reduce((most, row) => Math.max(most, row.length), 0);
    if (widest > maxColumns * 4) {
      yield refuse('too-many-columns', widest, { limit: maxColumns * 4 });
      return;
    }
    if (rest.length > maxRowLength) {
      yield refuse('row-too-long', rest.length, { limit: maxRowLength });
      return;
    }
    // Files with both kinds of line ends leave a return behind the last cell.
    const rows = data.map((row) =>
      row.at(-1)?.endsWith('\r') === true ? [...row.slice(0, -1), row.at(-1)?.slice(0, -1) ?? ''] : row,
    );
    if (rows.length > 0) yield { ok: true, value: { rows: isHeading ? rows.map(withoutMark) : rows, share } };
    isHeading &&= rows.length === 0;
  }
}

const withoutMark = (row: readonly string[], index: number): readonly string[] =>
  index === 0 ? row.map((cell) => cell.replace(/^\ufeff/, '').trim()) : row;
