import type { BesideTexts, TextPart } from '../parts.ts';

/** The texts of two results side by side. */
export const besidePart: TextPart<BesideTexts> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
