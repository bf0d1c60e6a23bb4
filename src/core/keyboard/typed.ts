import { disassemble } from 'es-hangul';
import { compose } from './compose.ts';

/** What stands before the caret: text that is settled, and the Hangul letters, as they were typed, that still join to syllables. */
export interface Typed {
  readonly settled: string;
  readonly letters: readonly string[];
}

const isLetter = (character: string): boolean => /^[ㄱ-ㅎㅏ-ㅣ]$/.test(character);

/** Text to which nothing joins any more. */
export const settle = (text: string): Typed => ({ settled: text, letters: [] });

/** The text that someone has typed, letters joined as a two-set keyboard joins them. */
export const textOf = ({ settled, letters }: Typed): string => settled + compose(letters);

/** What is typed after one more key; a Hangul letter joins those before it, anything else settles them. */
export function addCharacter(typed: Typed, character: string): Typed {
  if (isLetter(character)) return { settled: typed.settled, letters: [...typed.letters, character] };
  return settle(textOf(typed) + character);
}

/** A syllable without its last letter; nothing for any other character. */
function shortenedSyllable(character: string): string {
  if (!/^[가-힣]$/.test(character)) return '';
  return compose([...disassemble(character)].slice(0, -1));
}

/** What is typed without the last key: the last letter where letters still join, the last letter of a settled syllable, else a character. */
export function takeBack({ settled, letters }: Typed): Typed {
  if (letters.length > 0) return { settled, letters: letters.slice(0, -1) };
  const characters = [...settled];
  const last = characters.pop() ?? '';
  return settle(characters.join('') + shortenedSyllable(last));
}

/** What is typed with its last character exchanged, such as a kana for the same with a voice mark. */
export function changeLast(typed: Typed, change: (character: string) => string): Typed {
  const characters = [...textOf(typed)];
  const last = characters.pop();
  return last === undefined ? typed : settle(characters.join('') + change(last));
}
