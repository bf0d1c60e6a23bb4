import type { Machine } from './machine.ts';
import { keepsLimit, type Row, type Unit } from './row.ts';

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

const withUnit = (value: number, unit: Unit): string => `${value.toFixed(digits(value))} ${unit}`;

const ratioText = (ratio: number): string => ratio.toFixed(ratio >= 0.1 ? 2 : 4);

const limitText = ({ limit, unit }: Row): string =>
  limit.on === 'ours' ? `≤ ${limit.atMost} ${unit}` : `ratio ≤ ${limit.atMost}`;

const headings = ['what', 'ours', 'baseline', 'ratio', 'limit', 'kept'] as const;

const cellsOf = (row: Row): string[] => [
  row.name,
  withUnit(row.ours, row.unit),
  `${withUnit(row.baseline.value, row.unit)} (${row.baseline.name})`,
  ratioText(row.ratio),
  limitText(row),
  keepsLimit(row) ? 'yes' : 'NO',
];

const machineText = ({ processor, cores, memoryGb, node, browser, date }: Machine): string =>
  `${date}, ${processor}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${browser} drawing in software`;

/** The rows as a table for a terminal, each followed by its note. */
export function asText(rows: readonly Row[], machine: Machine): string {
  const lines = [[...headings], ...rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const table = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [machineText(machine), '', ...table, '', ...rows.map((row) => `${row.name}: ${row.note}`)].join('\n');
}

/** The rows as a Markdown table with the machine above and the notes below. */
export function asMarkdown(rows: readonly Row[], machine: Machine): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `Measured by \`npm run bench\`: ${machineText(machine)}.`,
    '',
    line(headings),
    line(headings.map(() => '---')),
    ...rows.map((row) => line(cellsOf(row))),
    '',
    ...rows.map((row) => `- ${row.name}: ${row.note}`),
    '',
  ].join('\n');
}
