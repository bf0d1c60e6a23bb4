import { disassembleCompleteCharacter, standardizePronunciation } from 'es-hangul';
import { hasHangul } from './normalise.ts';

/** Sounds of a syllable's parts in Latin letters, as `foldLatin` leaves them. */
const consonants: Readonly<Record<string, string>> = {
  ...{ ㄱ: 'k', ㄲ: 'k', ㅋ: 'k', ㄴ: 'n', ㄷ: 't', ㄸ: 't', ㅌ: 't', ㄹ: 'l', ㅁ: 'm', ㅂ: 'p', ㅃ: 'p', ㅍ: 'p' },
  ...{ ㅅ: 's', ㅆ: 's', ㅇ: '', ㅈ: 'j', ㅉ: 'j', ㅊ: 'j', ㅎ: 'h' },
};
const vowels: Readonly<Record<string, string>> = {
  ...{ ㅏ: 'a', ㅐ: 'e', ㅑ: 'ya', ㅒ: 'ye', ㅓ: 'o', ㅔ: 'e', ㅕ: 'yo', ㅖ: 'ye', ㅗ: 'o', ㅗㅏ: 'wa', ㅗㅐ: 'we' },
  ...{ ㅗㅣ: 'we', ㅛ: 'yo', ㅜ: 'u', ㅜㅓ: 'wo', ㅜㅔ: 'we', ㅜㅣ: 'wi', ㅠ: 'yu', ㅡ: 'u', ㅡㅣ: 'ui', ㅣ: 'i' },
};

/** Rows of the kana table by vowel, in hiragana without voice marks. */
const kanaRows: Readonly<Record<string, readonly string[]>> = {
  k: ['か', 'き', 'く', 'け', 'こ'],
  n: ['な', 'に', 'ぬ', 'ね', 'の'],
  t: ['た', 'てい', 'とう', 'て', 'と'],
  l: ['ら', 'り', 'る', 'れ', 'ろ'],
  m: ['ま', 'み', 'む', 'め', 'も'],
  p: ['は', 'ひ', 'ふ', 'へ', 'ほ'],
  s: ['さ', 'し', 'す', 'せ', 'そ'],
  j: ['ちや', 'ち', 'ちゆ', 'ちえ', 'ちよ'],
  h: ['は', 'ひ', 'ふ', 'へ', 'ほ'],
  '': ['あ', 'い', 'う', 'え', 'お'],
};
const kanaGlides: Readonly<Record<string, string>> = { ya: 'や', ye: 'いえ', yo: 'よ', yu: 'ゆ', wa: 'わ' };
const kanaFinals: Readonly<Record<string, string>> = { k: 'く', n: 'ん', t: '', l: 'る', m: 'む', p: '', ng: 'ん' };

interface Syllable {
  readonly first: string;
  readonly vowel: string;
  readonly last: string;
}

/** Syllables of a Korean text with the sounds of their parts; whatever else it holds is left out. */
function syllablesOf(text: string): readonly Syllable[] {
  return [...text].flatMap((character): Syllable[] => {
    const parts = disassembleCompleteCharacter(character);
    if (parts === undefined) return [];
    const { choseong, jungseong, jongseong } = parts;
    const last = jongseong.slice(0, 1);
    const stop = { s: 't', j: 't', h: '' }[consonants[last] ?? ''] ?? consonants[last] ?? '';
    return [{ first: consonants[choseong] ?? '', vowel: vowels[jungseong] ?? '', last: last === 'ㅇ' ? 'ng' : stop }];
  });
}

const inLatin = ({ first, vowel, last }: Syllable): string => first + vowel + (last === 'ng' ? 'n' : last);

function inKana({ first, vowel, last }: Syllable): string {
  const glide = vowel.slice(0, 2);
  const end = kanaFinals[last] ?? '';
  const plain = 'aiueo'.indexOf(vowel);
  if (plain >= 0) return (kanaRows[first]?.[plain] ?? '') + end;
  const small = kanaGlides[glide];
  // The rows of ち hold their glide already: ちゃ is 자 and 쟈.
  if (small !== undefined && first === 'j') return `ち${small}${end}`;
  if (small !== undefined && first !== '') return `${kanaRows[first]?.[1] ?? ''}${small}${end}`;
  const rounded: Readonly<Record<string, string>> = { we: 'うえ', wo: 'うお', wi: 'うい', ui: 'うい' };
  return (first === '' ? '' : (kanaRows[first]?.[2] ?? '')) + (small ?? rounded[vowel] ?? '') + end;
}

/**
 * A Latin spelling without what romanisations of Korean differ in: Jinju and Chinju, Chokseongnu and Ch’oksŏngnu, eo and o,
 * r and l. Both sides of a comparison are folded. Takes normalised text.
 */
export function foldLatin(text: string): string {
  return text
    .replace(/sh(?=[iy])/g, 's')
    .replace(/ch|z/g, 'j')
    .replace(/c(?!h)|g|q/g, 'k')
    .replace(/nk/g, 'n')
    .replace(/d/g, 't')
    .replace(/b|f/g, 'p')
    .replace(/r/g, 'l')
    .replace(/ae|ai/g, 'e')
    .replace(/eo/g, 'o')
    .replace(/eu|oo/g, 'u')
    .replace(/(.)\1/g, '$1');
}

/** Kana without voice marks, small letters, doubled consonants and long vowels, as hiragana. */
export function foldKana(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[しシ]\u3099/g, 'ち')
    .replace(/[\u3099\u309aーっッ]/g, '')
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x60))
    .replace(/[ぁぃぅぇぉゃゅょ]/g, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) + 1));
}

/** Whether a text is written in kana alone. */
export const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/.test(text);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** How a Korean name sounds, folded: in Latin letters as spoken and letter by letter, and in kana; nothing without Hangul. */
export function soundsOf(korean: string): { readonly latin: readonly string[]; readonly kana: readonly string[] } {
  if (!hasHangul(korean)) return { latin: [], kana: [] };
  const spellings = [korean, standardizePronunciation(korean)].map(syllablesOf);
  return {
    latin: unique(spellings.map((syllables) => foldLatin(syllables.map(inLatin).join('')))),
    kana: unique(spellings.map((syllables) => foldKana(syllables.map(inKana).join('')))),
  };
}
