/** What may be put to a kana or taken off again. */
export const kanaMarks = ['voiced', 'half-voiced', 'small'] as const;
export type KanaMark = (typeof kanaMarks)[number];

const signs = { voiced: '\u3099', 'half-voiced': '\u309a' } as const;
const plainKana = 'あいうえおつやゆよわかけアイウエオツヤユヨワカケ';
const smallKana = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ';

function exchange(character: string, from: string, to: string): string | null {
  const index = from.indexOf(character);
  return index < 0 ? null : to.charAt(index);
}

/** A kana with a mark, or without it where it has it already; every other character as it is. */
export function markKana(character: string, mark: KanaMark): string {
  if (mark === 'small')
    return exchange(character, plainKana, smallKana) ?? exchange(character, smallKana, plainKana) ?? character;
  if (!/^[ぁ-ゖァ-ヺ]$/.test(character)) return character;
  const [base = '', sign] = character.normalize('NFD');
  if (sign === signs[mark]) return base;
  const marked = (base + signs[mark]).normalize('NFC');
  return marked.length === 1 ? marked : character;
}

const step = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);

/** A hiragana as katakana; every other character as it is. */
export const toKatakana = (character: string): string =>
  /^[ぁ-ゖ]$/.test(character) ? String.fromCharCode(character.charCodeAt(0) + step) : character;
