/** Initial consonants in the order of the syllables that begin with them. */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const syllablesEach = 588;

function patternOf(character: string): string {
  const index = initials.indexOf(character);
  if (index < 0) return character;
  const from = firstSyllable + index * syllablesEach;
  return `[${String.fromCharCode(from)}-${String.fromCharCode(from + syllablesEach - 1)}]`;
}

const isMixed = (text: string): boolean => /^[가-힣ㄱ-ㅎ]+$/.test(text) && /[ㄱ-ㅎ]/.test(text) && /[가-힣]/.test(text);

/** What a text of syllables and initial consonants stands for, such as 진ㅈㅅ for 진주성; null for any other text. */
export const mixedPattern = (text: string): RegExp | null =>
  isMixed(text) ? new RegExp([...text].map(patternOf).join('')) : null;
