import { closureAmong } from '../../core/alerts/obey.ts';
import type { Item } from '../../core/item.ts';
import type { Hours, Localized, Occurrence, Source } from '../../core/model/index.ts';
import { formatClock, formatDay, formatMeters } from '../../i18n/format.ts';
import type { CardTexts } from '../../i18n/parts.ts';
import type { CardContext, CardLine, CardModel } from './model.ts';

type Row = CardModel['rows'][number];

/** A row, or nothing where there is no value. */
export const row = (label: string, value: string | null | undefined): Row[] =>
  value === null || value === undefined || value === '' ? [] : [[label, value]];

/** A row that holds at the shown moment only: nothing where there is no clock. */
export const momentRow = ({ timeless }: CardContext, label: string, value: string | null): Row[] =>
  timeless === true ? [] : row(label, value);

/** How well the place is known, in words. */
export function precisionRow(position: Item['position'], { t, language }: CardContext): Row[] {
  if (position === null) return [[t.card.precision, t.card.noPlace]];
  return [[t.card.precision, t.card[position.certainty](formatMeters(language, position.precisionMeters))]];
}

/** The sources of a record, each once, in the order of the record. */
export function sourcesOf(keys: readonly string[], { sources }: CardContext): readonly Source[] {
  return [...new Set(keys)].flatMap((key) => sources.get(key) ?? []);
}

/** Who published a source, when, under which licence, and whether its address is unconfirmed. */
export const sourceDetail = ({ publisher, date, licence, confirmed }: Source, t: CardTexts): string =>
  [publisher, date, licence, confirmed ? undefined : t.card.unconfirmed]
    .filter((part) => part !== undefined)
    .join(' · ');

/** A list, or nothing where it would be empty. */
export const list = (heading: string, lines: readonly CardLine[]): CardModel['lists'] =>
  lines.length === 0 ? [] : [{ heading, lines }];

/** Statements as lines of a list. */
export const statements = (entries: readonly { readonly text: Localized }[], { language }: CardContext): CardLine[] =>
  entries.map(({ text }) => ({ text: text[language] }));

/** Hours such as `18:00–23:00`; an unpublished end is said. */
export const hoursText = ({ start, end }: Hours, { t }: CardContext): string =>
  `${formatClock(start)}–${end === null ? `(${t.card.until})` : formatClock(end)}`;

/** Days and hours of an occurrence in words. */
export function occurrenceText(occurrence: Occurrence, context: CardContext): string {
  const { language, t } = context;
  const days = [...new Set([occurrence.from, occurrence.to])].map((day) => formatDay(language, day)).join(' – ');
  const hours = occurrence.hours?.map((slot) => hoursText(slot, context)).join(', ') ?? t.now.timeUnknown;
  const weekdays = occurrence.weekdays?.map((day) => weekdayName(day, language)).join(', ');
  return [days, weekdays, hours].filter((part) => part !== undefined).join(' · ');
}

const monday = Date.UTC(2024, 0, 1);
const weekdayOrder = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function weekdayName(day: string, language: string): string {
  const date = new Date(monday + weekdayOrder.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
}

/** The Hangul-named division in the chosen language; the Hangul itself where it is not one of the 30. */
export function divisionName(
  ko: string | null,
  { records, language }: Pick<CardContext, 'records' | 'language'>,
): string | null {
  return records.divisions.find(({ name }) => name.ko === ko)?.name[language] ?? ko;
}

/** That something is closed, and why; null where nobody says so. */
export function closedText(key: string, { alerts = [], t, language }: CardContext): string | null {
  const closure = closureAmong(alerts, key);
  return closure === null ? null : `${t.card.closedNow} · ${closure.text[language]}`;
}
