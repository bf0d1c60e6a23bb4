import * as v from 'valibot';

/** The four languages of the product, in the order in which they are offered. */
export const languages = ['ko', 'en', 'ja', 'zh'] as const;
export type Language = (typeof languages)[number];

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a non-empty text'));

/** A text in every language; a record that lacks one is refused. */
export const localizedSchema = v.strictObject({ ko: text, en: text, ja: text, zh: text });
export type Localized = Readonly<v.InferOutput<typeof localizedSchema>>;
