import type { en as keyboard } from './keyboard/en.ts';
import type { Shape, TextPart } from './parts.ts';

/** The texts of the on-screen keyboard. */
export type KeyboardTexts = Shape<typeof keyboard>;

/** Parts that only a kiosk opens: apart from the others, so that no first visit carries their addresses. */
export const keyboardPart: TextPart<KeyboardTexts> = {
  ko: async () => (await import('./keyboard/ko.ts')).ko,
  en: async () => (await import('./keyboard/en.ts')).en,
  ja: async () => (await import('./keyboard/ja.ts')).ja,
  zh: async () => (await import('./keyboard/zh.ts')).zh,
};
