import { disassemble } from 'es-hangul';
import type { Entry } from './index-entry.ts';
import { mixedPattern } from './mixed.ts';
import { hasHangul, isInitials } from './normalise.ts';
import { foldKana, foldLatin, isKana } from './sounds.ts';

/** Something that is looked for, with what all entries are asked about it; worked out once for a query. */
export interface Token {
  /** Normalised. */
  readonly text: string;
  readonly isLatin: boolean;
  /** Of the texts of an entry, those that may hold it. */
  readonly lookIn: keyof Entry['all'];
  /** Consonants alone. */
  readonly isInitials: boolean;
  /** Whether it is long enough to be looked for inside of words. */
  readonly isPart: boolean;
  /** Its Hangul letter by letter; null without Hangul. */
  readonly letters: string | null;
  /** What syllables and initial consonants in a row stand for; null for any other text. */
  readonly mixed: RegExp | null;
  /** How it sounds, folded; null where its script has no sounds to compare. */
  readonly sound: { readonly script: 'latin' | 'kana'; readonly folded: string } | null;
}

function soundOf(text: string): Token['sound'] {
  if (isKana(text)) return { script: 'kana', folded: foldKana(text) };
  return /^[a-z]+$/.test(text) ? { script: 'latin', folded: foldLatin(text) } : null;
}

/** Returns the token of a normalised text. */
export const createToken = (text: string): Token => ({
  text,
  isLatin: /^[a-z0-9]/.test(text),
  lookIn: /^[a-z0-9]+$/.test(text) ? 'latin' : 'other',
  isInitials: isInitials(text),
  isPart: text.length > (/^[a-z0-9]+$/.test(text) ? 2 : 1),
  letters: hasHangul(text) ? disassemble(text) : null,
  mixed: mixedPattern(text),
  sound: soundOf(text),
});
