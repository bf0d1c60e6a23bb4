import type { Shape, TextPart } from '../parts.ts';
import type { en } from './en.ts';

/** The texts of live notices. */
export type LiveTexts = Shape<typeof en>;

/** Apart from the other parts: most hosts have no live notices. */
export const livePart: TextPart<LiveTexts> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
