/** What a cell may hold. Numbers are written as they are, null and undefined as nothing. */
export type Cell = string | number | boolean | null | undefined;

/** A column of an exported table. */
export interface ExportColumn {
  readonly id: string;
  readonly heading: string;
}

/** A row of an exported table: cells by the id of their column. */
export type ExportRow = Readonly<Record<string, Cell>>;

/** The byte order mark, by which spreadsheets know UTF-8. */
const mark = '\ufeff';

const plainNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Returns whether a spreadsheet could take a text for a formula: it begins with `= + - @`, a tab or a return and is no number. */
export const isFormula = (text: string): boolean =>
  /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !plainNumber.test(text);

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Returns the table as CSV (RFC 4180): UTF-8 with byte order mark, so that Excel in Korean opens it, rows ended by CR LF.
 * Texts that a spreadsheet would calculate get an apostrophe in front; numbers, negative ones included, stay numbers.
 * Source of the rule: OWASP, CSV Injection.
 */
export function toCsv(columns: readonly ExportColumn[], rows: readonly ExportRow[]): string {
  const lines = [columns.map(({ heading }) => cellText(heading)).join(',')];
  for (const row of rows) lines.push(columns.map(({ id }) => cellText(row[id])).join(','));
  return `${mark}${lines.join('\r\n')}\r\n`;
}
