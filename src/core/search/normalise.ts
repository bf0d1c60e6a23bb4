/** A text as it is compared: compatibility forms unified, lower case, without accents, spaces and punctuation. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** The words of a text, each normalised; Hangul, kana and hanzi words are split at spaces and punctuation only. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\p{P}\p{S}]+/u)
    .map(normalise)
    .filter((word) => word !== '');

/** Whether a text consists only of Hangul consonants as typed, such as ㅊㅅㄹ. */
export const isInitials = (text: string): boolean => /^[ㄱ-ㅎ]+$/.test(text);
