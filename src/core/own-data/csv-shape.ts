/** How the rows and cells of a CSV file are parted. */
export interface CsvShape {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly newline: '\n' | '\r\n' | '\r';
  /** Cells of the first row. */
  readonly columnCount: number;
  /** Whether the first row ends within the text. */
  readonly endsRow: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** Returns how a text is parted, judged by its first row, in which delimiters between quotes do not count. */
export function csvShape(text: string): CsvShape {
  const counts = { ',': 0, ';': 0, '\t': 0, '|': 0 };
  let isQuoted = false;
  let at = 0;
  for (; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === '\n' || letter === '\r') break;
    else if (letter in counts) counts[letter as keyof typeof counts] += 1;
  }
  const delimiter = delimiters.reduce((best, next) => (counts[next] > counts[best] ? next : best));
  const newline = text[at] === '\r' ? (text[at + 1] === '\n' ? '\r\n' : '\r') : '\n';
  return { delimiter, newline, columnCount: counts[delimiter] + 1, endsRow: at < text.length };
}
