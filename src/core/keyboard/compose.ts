import { canBeJongseong, canBeJungseong, combineCharacter } from 'es-hangul';

/** A syllable that is being made: its parts as the keys that make them; each may still be empty. */
interface Making {
  readonly first: string;
  readonly vowel: string;
  readonly last: string;
}

const nothing: Making = { first: '', vowel: '', last: '' };
const loneVowels: Readonly<Record<string, string>> = {
  ...{ ㅗㅏ: 'ㅘ', ㅗㅐ: 'ㅙ', ㅗㅣ: 'ㅚ', ㅜㅓ: 'ㅝ', ㅜㅔ: 'ㅞ', ㅜㅣ: 'ㅟ', ㅡㅣ: 'ㅢ' },
};

function textOf({ first, vowel, last }: Making): string {
  if (first === '') return loneVowels[vowel] ?? vowel;
  return vowel === '' ? first : combineCharacter(first, vowel, last);
}

const isVowel = (letter: string): boolean => /^[ㅏ-ㅣ]$/.test(letter);

/** What one more letter makes: text that is done, and the syllable that goes on. */
function join({ first, vowel, last }: Making, letter: string): readonly [done: string, making: Making] {
  const making = { first, vowel, last };
  if (isVowel(letter)) {
    // The last consonant begins the next syllable.
    if (last !== '')
      return [textOf({ first, vowel, last: last.slice(0, -1) }), { first: last.slice(-1), vowel: letter, last: '' }];
    if (vowel === '' || canBeJungseong(vowel + letter)) return ['', { ...making, vowel: vowel + letter }];
    return [textOf(making), { ...nothing, vowel: letter }];
  }
  const joins = first !== '' && vowel !== '' && canBeJongseong(last + letter);
  return joins ? ['', { ...making, last: last + letter }] : [textOf(making), { ...nothing, first: letter }];
}

/** The text that Hangul letters make, as a two-set keyboard joins them; consonants without a vowel stay apart. */
export function compose(letters: readonly string[]): string {
  let [text, making] = ['', nothing];
  for (const letter of letters) {
    const [done, next] = join(making, letter);
    text += done;
    making = next;
  }
  return text + textOf(making);
}
