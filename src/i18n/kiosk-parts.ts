import type { en as handover } from './handover/en.ts';
import type { en as keyboard } from './keyboard/en.ts';
import type { Shape, TextPart } from './parts.ts';

/** The texts of the on-screen keyboard. */
export type KeyboardTexts = Shape<typeof keyboard>;

/** The texts of what a kiosk hands over. */
export type HandOverTexts = Shape<typeof handover>;

/** Parts that only a kiosk opens: apart from the others, so that no first visit carries their addresses. */
export const keyboardPart: TextPart<KeyboardTexts> = {
  ko: async () => (await import('./keyboard/ko.ts')).ko,
  en: async () => (await import('./keyboard/en.ts')).en,
  ja: async () => (await import('./keyboard/ja.ts')).ja,
  zh: async () => (await import('./keyboard/zh.ts')).zh,
};

export const handOverPart: TextPart<HandOverTexts> = {
  ko: async () => (await import('./handover/ko.ts')).ko,
  en: async () => (await import('./handover/en.ts')).en,
  ja: async () => (await import('./handover/ja.ts')).ja,
  zh: async () => (await import('./handover/zh.ts')).zh,
};
