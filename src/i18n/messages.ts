import type { Language } from '../core/model/index.ts';
import type { en } from './en.ts';

type Shape<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Shape<T[Key]> };

/** Every text of the interface; a language that lacks one does not compile. */
export type Messages = Shape<typeof en>;

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};

/** The texts of one language; each is a file of its own, fetched when it is first chosen. */
export const loadMessages = (language: Language): Promise<Messages> => loaders[language]();

/** Each language in its own words, for the menu. */
export const languageNames: Readonly<Record<Language, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  zh: '中文',
};
