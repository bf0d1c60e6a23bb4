import * as v from 'valibot';
import { weekdays } from './vocabulary.ts';

/** Whether a day `YYYY-MM-DD` is in the calendar; false for any other text. */
function exists(day: string): boolean {
  const epochMs = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(day);
}

/** A calendar day in Korea, `YYYY-MM-DD`, that exists. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day YYYY-MM-DD'),
  v.check(exists, 'a day that exists'),
);

/**
 * A time of day in Korea, `HH:MM`, counted from the midnight that begins the evening's day and up to 30:00,
 * so that "25:00" is one o'clock after midnight and an end is always larger than its start.
 */
export const clockSchema = v.pipe(
  v.string(),
  v.regex(/^([0-2]\d|30):[0-5]\d$/, 'a time HH:MM from 00:00 to 30:00 (25:00 is 1 a.m. of the next day)'),
  v.check((clock) => clock <= '30:00', 'a time not after 30:00'),
);

/** The check that an end, where one is published, comes after its start. */
export const endsLater = <T extends { readonly start: string; readonly end: string | null }>() =>
  v.check<T, string>(
    ({ start, end }) => end === null || end > start,
    'an end after its start (write 25:00 for 1 a.m.)',
  );

/** Hours of a day, half-open `[start, end)`; an unpublished end is null. */
export const hoursSchema = v.pipe(v.strictObject({ start: clockSchema, end: v.nullable(clockSchema) }), endsLater());
export type Hours = Readonly<v.InferOutput<typeof hoursSchema>>;

/**
 * When something happens: each day from `from` to `to` (both included), on these weekdays (all when absent), at these hours.
 * `hours` is null when the source gives the days but not the time.
 */
export const occurrenceSchema = v.pipe(
  v.strictObject({
    from: daySchema,
    to: daySchema,
    weekdays: v.optional(v.pipe(v.array(v.picklist(weekdays)), v.minLength(1))),
    hours: v.nullable(v.pipe(v.array(hoursSchema), v.minLength(1))),
  }),
  v.check(({ from, to }) => to >= from, 'a last day not before the first'),
);
export type Occurrence = Readonly<v.InferOutput<typeof occurrenceSchema>>;
