import type { Language } from '../../core/model/index.ts';
import type { Messages } from '../../i18n/parts.ts';

/** A fee in words; that it is unknown where it is. */
export const feeWords = (won: number | null, t: Messages, language: Language): string =>
  won === null ? t.walk.feeUnknown : won === 0 ? t.amount.free : t.amount.won(won.toLocaleString(language));
