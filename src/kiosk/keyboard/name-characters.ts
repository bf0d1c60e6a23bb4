import { computed } from '@preact/signals';
import { nextCharacters, type WeighedName } from '../../core/keyboard/next-characters.ts';
import { items, language } from '../../state/store.ts';

const leastImportant = 6;
const everydayWeight = 20;

const names = computed((): readonly WeighedName[] =>
  items.value
    .filter(({ kind }) => kind !== 'story' && kind !== 'study')
    .map(({ name, rank }) => ({ name: name[language.value], weight: Math.max(1, leastImportant - rank) ** 2 })),
);

/** What no other keys have. */
const isOffered = (character: string): boolean =>
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u.test(character);

/** Characters that may follow a text in the names of the map or in everyday words; where none do, those that follow its end. */
export function charactersAfter(text: string, words: readonly string[]): readonly string[] {
  const all = [...words.map((name) => ({ name, weight: everydayWeight })), ...names.value];
  const word = text.slice(text.lastIndexOf(' ') + 1);
  for (let from = 0; from <= word.length; from += 1) {
    const found = nextCharacters(all, word.slice(from)).filter(isOffered);
    if (found.length > 0) return found;
  }
  return [];
}
