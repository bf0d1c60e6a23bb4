import type { OfflineTexts, TextPart } from '../parts.ts';

export const offlinePart: TextPart<OfflineTexts> = {
  ko: async () => (await import('./ko.ts')).ko,
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
};
