import * as v from 'valibot';

/** An origin as browsers write it: scheme, host and port, in small letters, nothing behind. */
const originPattern = /^https?:\/\/(\[[0-9a-f:]{2,39}\]|[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?)(:\d{1,5})?$/;

/** Whether a text is the origin of a web page. */
export const isOrigin = (text: string): boolean => originPattern.test(text);

const settingsSchema = v.strictObject({
  origins: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.check(isOrigin, 'an origin'))), v.maxLength(200))),
});

/** Pages that may talk with an embedded map (`embed.json`): these origins; null: any that says who it is in `parent=`. */
export type EmbedSettings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Nobody talks: what counts where the file is missing or broken. */
export const silentSettings: EmbedSettings = { origins: [] };

/** What the content of `embed.json` says; where it is broken nobody talks, and `fault` tells why. Never throws. */
export function parseEmbedSettings(content: unknown): {
  readonly settings: EmbedSettings;
  readonly fault: string | null;
} {
  const parsed = v.safeParse(settingsSchema, content);
  if (parsed.success) return { settings: parsed.output, fault: null };
  const [issue] = parsed.issues;
  const expected = 'origins: null, or a list such as ["https://www.example.org"]';
  return {
    settings: silentSettings,
    fault: `found ${issue.received} at ${v.getDotPath(issue) ?? 'the top'}, expected ${expected}`,
  };
}

/**
 * Whether a page of this origin may talk with the map: it must be the one that the link names, where it names one, and in the
 * list, where there is one; without either nobody may.
 */
export function mayTalk(origin: string, parent: string | null, { origins }: EmbedSettings): boolean {
  if (!isOrigin(origin) || (parent !== null && parent !== origin)) return false;
  return origins === null ? parent !== null : origins.includes(origin);
}
