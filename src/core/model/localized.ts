import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a non-empty text'));

/** A text in every language; a record that lacks one is refused. */
export const localizedSchema = v.strictObject({ ko: text, en: text, ja: text, zh: text });
export type Localized = Readonly<v.InferOutput<typeof localizedSchema>>;
