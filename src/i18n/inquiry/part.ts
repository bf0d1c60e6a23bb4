import type { InquiryTexts, TextPart } from '../parts.ts';

/** The texts of own points, hexagons and found clusters in the tools. */
export const inquiryPart: TextPart<InquiryTexts> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
