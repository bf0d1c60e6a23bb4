import * as v from 'valibot';
import { shortly } from './feed.ts';

/** A path below the site's own folder: no way out of it, no query, nothing that another host could be. */
const path = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(200),
    v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/),
    v.check((text) => !text.includes('..')),
  ),
);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Each field: what it may hold, that in words, and what it is where it is missing or broken. */
const fields = {
  alerts: { schema: path, expected: 'a path below the site, or null', fallback: null },
  alertsKey: {
    schema: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))),
    expected: 'a public key as `npm run alerts -- keygen` prints it (43 letters), or null',
    fallback: null,
  },
  alertsSeconds: { schema: whole(10, 86_400), expected: 'a whole number from 10 to 86400', fallback: 120 },
  heartbeat: { schema: path, expected: 'a path below the site, or null', fallback: null },
  heartbeatSeconds: { schema: whole(5, 3600), expected: 'a whole number from 5 to 3600', fallback: 60 },
} as const;

type Fields = typeof fields;

/** What a host offers beside the site itself; paths are relative to the page, null: it does not. */
export type LiveSettings = { readonly [Key in keyof Fields]: v.InferOutput<Fields[Key]['schema']> };

/** The settings of a host that offers nothing. */
export const noLiveSettings = Object.fromEntries(
  Object.entries(fields).map(([field, { fallback }]) => [field, fallback]),
) as LiveSettings;

/** Returns the settings that a content holds, each broken field with its default and named in `faults`. Never throws. */
export function parseLiveSettings(content: unknown): {
  readonly settings: LiveSettings;
  readonly faults: readonly { readonly field: string; readonly found: string; readonly expected: string }[];
} {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { settings: noLiveSettings, faults: [{ field: '', found: shortly(content), expected: 'an object' }] };
  const settings: Record<string, unknown> = { ...noLiveSettings };
  const faults: { field: string; found: string; expected: string }[] = [];
  for (const [field, value] of Object.entries(content)) {
    const known = Object.hasOwn(fields, field) ? fields[field as keyof Fields] : undefined;
    if (known !== undefined && v.is(known.schema, value)) settings[field] = value;
    else {
      const expected = known?.expected ?? `one of ${Object.keys(fields).join(', ')}`;
      faults.push({ field, found: shortly(value), expected });
    }
  }
  return { settings: settings as LiveSettings, faults };
}
