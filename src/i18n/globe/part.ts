import type { GlobeTexts, TextPart } from '../parts.ts';

export const globePart: TextPart<GlobeTexts> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
