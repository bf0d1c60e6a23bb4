import * as v from 'valibot';
import { views } from '../item.ts';
import { languages } from '../model/vocabulary.ts';
import { mmPerPxSchema } from './calibration.ts';
import { parsePinHash } from './pin.ts';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Each field: what it may hold, that in words, and what it is where it is missing or broken. */
const fields = {
  view: { schema: v.picklist(views), expected: views.join(', '), fallback: 'festival' },
  language: { schema: v.nullable(v.picklist(languages)), expected: `${languages.join(', ')}, or null`, fallback: null },
  warnAfterSeconds: { schema: whole(5, 3600), expected: 'a whole number from 5 to 3600', fallback: 45 },
  resetAfterSeconds: { schema: whole(3, 300), expected: 'a whole number from 3 to 300', fallback: 15 },
  accessibleFactor: { schema: v.pipe(v.number(), v.minValue(1), v.maxValue(10)), expected: '1 to 10', fallback: 3 },
  attract: { schema: v.boolean(), expected: 'true or false', fallback: true },
  sceneSeconds: { schema: whole(5, 300), expected: 'a whole number from 5 to 300', fallback: 14 },
  mmPerPx: {
    schema: v.nullable(mmPerPxSchema),
    expected: '0.05 to 2, or null',
    fallback: null,
  },
  startEasier: { schema: v.boolean(), expected: 'true or false', fallback: false },
  spoken: { schema: v.boolean(), expected: 'true or false', fallback: false },
  adminPin: {
    schema: v.nullable(
      v.pipe(
        v.string(),
        v.check((text) => parsePinHash(text) !== null),
      ),
    ),
    expected: 'what `npm run kiosk:pin` prints, or null',
    fallback: null,
  },
  publicUrl: {
    schema: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^#?]*$/), v.maxLength(120))),
    expected: 'an address that begins with https:// or http://, without ? and #, or null',
    fallback: null,
  },
  reloadHour: { schema: v.nullable(whole(0, 23)), expected: 'a whole number from 0 to 23, or null', fallback: 4 },
} as const;

type Fields = typeof fields;

/**
 * What a keeper sets for a kiosk. Seconds count from the last touch; `mmPerPx` null: that of a usual display, what was measured on
 * the device counts before both; `publicUrl` null: the page's own address; `adminPin` is no PIN but its hash, null: no admin screen; `reloadHour` is Korean time, null: never.
 */
export type KioskSettings = { readonly [Key in keyof Fields]: v.InferOutput<Fields[Key]['schema']> };

/** A field that does not hold what it should: then its default counts. */
export interface SettingFault {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** What stands in a field, for the screen; a PIN that was written down by mistake is not shown to everyone. */
const foundText = (field: string, value: unknown): string =>
  field === 'adminPin' ? 'something else' : (JSON.stringify(value) ?? 'nothing').slice(0, 80);

/** The settings of a kiosk where nothing is set. */
export const defaultSettings: KioskSettings = Object.fromEntries(
  Object.entries(fields).map(([name, { fallback }]) => [name, fallback]),
) as KioskSettings;

/**
 * Returns the settings that the content of a file holds, each broken field with its default and named in `faults`. A missing
 * field is its default without a fault; an unknown one is a fault, for it is a slip of the pen. Never throws.
 */
export function parseKioskSettings(content: unknown): {
  readonly settings: KioskSettings;
  readonly faults: readonly SettingFault[];
} {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { settings: defaultSettings, faults: [{ field: '', found: foundText('', content), expected: 'an object' }] };
  const settings: Record<string, unknown> = { ...defaultSettings };
  const faults: SettingFault[] = [];
  for (const [field, value] of Object.entries(content)) {
    const known = Object.hasOwn(fields, field) ? fields[field as keyof Fields] : undefined;
    if (known === undefined)
      faults.push({ field, found: foundText(field, value), expected: `one of ${Object.keys(fields).join(', ')}` });
    else if (v.is(known.schema, value)) settings[field] = value;
    else faults.push({ field, found: foundText(field, value), expected: known.expected });
  }
  return { settings: settings as KioskSettings, faults };
}
