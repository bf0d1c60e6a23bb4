import * as v from 'valibot';
import { type ExportColumn, toCsv } from '../export/csv.ts';
import { type View, views } from '../item.ts';
import { type Language, languages } from '../model/vocabulary.ts';

/** What is counted, once a visit: a screen that was shown, a language that was chosen or found, the easier display. */
export type Counted = `screen-${View}` | `language-${Language}` | 'easier';
export const countedThings: readonly Counted[] = [
  ...views.map((view): Counted => `screen-${view}`),
  ...languages.map((language): Counted => `language-${language}`),
  'easier',
];

/** Fewer than these are never told: they could be someone. */
const leastTold = 5;
/** Days that are kept; the earliest go first. */
const mostDays = 400;
const mostCount = 1_000_000;

const daySchema = v.pipe(v.string(), v.regex(/^(20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostCount));

/** Totals by day in Korea (`YYYY-MM-DD`) and thing; nothing else is kept, no visit, no time of day. */
export const countsSchema = v.pipe(
  v.record(daySchema, v.record(v.picklist(countedThings), countSchema)),
  v.check((days) => Object.keys(days).length <= mostDays),
);
export type Counts = Readonly<Record<string, Readonly<Partial<Record<Counted, number | undefined>>>>>;

export const noCounts: Counts = {};

/** Returns the totals with one more of a thing on a day; the same where the day is none, as a broken clock has it. */
export function count(counts: Counts, day: string, thing: Counted): Counts {
  if (!v.is(daySchema, day)) return counts;
  const before = counts[day]?.[thing] ?? 0;
  const added = { ...counts, [day]: { ...counts[day], [thing]: Math.min(mostCount, before + 1) } };
  const kept = Object.keys(added).sort().slice(-mostDays);
  return Object.fromEntries(kept.map((key) => [key, added[key] ?? {}]));
}

/** What is told of a total. */
export const toldCount = (total: number): string => (total < leastTold ? `<${leastTold}` : String(total));

/** A day with what is told of each thing, in the order of `countedThings`. */
export interface ToldDay {
  readonly day: string;
  readonly told: readonly string[];
}

/** Returns the days with what is told of them, the latest first. */
export const toldDays = (counts: Counts): readonly ToldDay[] =>
  Object.keys(counts)
    .sort()
    .reverse()
    .map((day) => ({ day, told: countedThings.map((thing) => toldCount(counts[day]?.[thing] ?? 0)) }));

/** Returns the totals as CSV, the latest day first; its headings are the English names of what is counted. */
export function countsCsv(counts: Counts): string {
  const columns: ExportColumn[] = ['day', ...countedThings].map((id) => ({ id, heading: id }));
  const rows = toldDays(counts).map(({ day, told }) => ({
    day,
    ...Object.fromEntries(countedThings.map((thing, index) => [thing, told[index]])),
  }));
  return toCsv(columns, rows);
}

/** Characters of one code that a phone still reads from a screen. */
const codeLength = 600;

/** Returns the same table in texts that are each short enough for a code: every one begins with the headings. */
export function countsCodes(counts: Counts): readonly string[] {
  const head = ['day', ...countedThings].join(',');
  const codes: string[] = [];
  let lines = head;
  for (const { day, told } of toldDays(counts)) {
    const line = `\n${[day, ...told].join(',')}`;
    if (lines.length + line.length > codeLength && lines !== head) {
      codes.push(lines);
      lines = head;
    }
    lines += line;
  }
  return [...codes, lines];
}
