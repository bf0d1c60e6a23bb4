import { foldVariants } from './variants.ts';

/** Consonants and vowels as a keyboard gives them before they join to a syllable; NFKC would turn them into other letters. */
const looseJamo = /([ㄱ-ㆎ]+)/;

/** A text as it is compared: compatibility forms and hanzi variants unified, hiragana as katakana, lower case, without accents, spaces and punctuation. */
export function normalise(text: string): string {
  const unified = text
    .split(looseJamo)
    .map((part) => (looseJamo.test(part) ? part : withoutAccents(part)))
    .join('');
  return toKatakana(foldVariants(unified.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')));
}

/** といれ is トイレ: who types kana does not always change their alphabet. */
const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

/** Whether a text holds only characters that have neither accents nor compatibility forms. */
const isPlain = (text: string): boolean => /^[a-zA-Z0-9\s가-힣]*$/.test(text);

const withoutAccents = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFKC');

/** The words of a text, each normalised; Hangul, kana and hanzi words are split at spaces and punctuation only. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\p{P}\p{S}]+/u)
    .map(normalise)
    .filter((word) => word !== '');

/** Whether a text consists only of Hangul consonants as typed, such as ㅊㅅㄹ. */
export const isInitials = (text: string): boolean => /^[ㄱ-ㅎ]+$/.test(text);

/** Whether a text holds Hangul, whole syllables or loose letters. */
export const hasHangul = (text: string): boolean => /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(text);
