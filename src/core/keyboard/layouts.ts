import type { Language } from '../model/index.ts';
import { type KanaMark, toKatakana } from './kana.ts';

/** Scripts that can be typed; `han` offers the characters of names, one after the other. */
export const scripts = ['hangul', 'latin', 'kana', 'han', 'digits'] as const;
export type Script = (typeof scripts)[number];

/** What a key does. */
export type Key =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'mark'; readonly mark: KanaMark }
  | { readonly kind: 'shift' | 'back' | 'gap' };

const characters = (row: string): readonly Key[] =>
  [...row].map((character) => (character === ' ' ? { kind: 'gap' } : { kind: 'character', character }));

const digits = '1234567890';
const shifted: Readonly<Record<string, string>> = {
  ㅂ: 'ㅃ',
  ㅈ: 'ㅉ',
  ㄷ: 'ㄸ',
  ㄱ: 'ㄲ',
  ㅅ: 'ㅆ',
  ㅐ: 'ㅒ',
  ㅔ: 'ㅖ',
};

const hangul: readonly (readonly Key[])[] = [
  characters(digits),
  characters('ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ'),
  characters('ㅁㄴㅇㄹㅎㅗㅓㅏㅣ'),
  [{ kind: 'shift' }, ...characters('ㅋㅌㅊㅍㅠㅜㅡ'), { kind: 'back' }],
];

const latin: readonly (readonly Key[])[] = [
  characters(digits),
  characters('qwertyuiop'),
  characters('asdfghjkl'),
  [...characters("zxcvbnm'-"), { kind: 'back' }],
];

const kana: readonly (readonly Key[])[] = [
  characters('あかさたなはまやらわ'),
  characters('いきしちにひみ りを'),
  characters('うくすつぬふむゆるん'),
  characters('えけせてねへめ れー'),
  characters('おこそとのほもよろ・'),
  [
    { kind: 'shift' },
    { kind: 'mark', mark: 'voiced' },
    { kind: 'mark', mark: 'half-voiced' },
    { kind: 'mark', mark: 'small' },
    { kind: 'back' },
  ],
];

const numbers: readonly (readonly Key[])[] = [[...characters(`${digits}.-`), { kind: 'back' }]];

const layouts = { hangul, latin, kana, digits: numbers, han: [] } as const satisfies Record<
  Script,
  readonly (readonly Key[])[]
>;

/** Whether shift holds for one key only; that of kana stays, for it is another alphabet. */
export const isShiftBrief = (script: Script): boolean => script !== 'kana';

function shiftKey(key: Key): Key {
  if (key.kind !== 'character') return key;
  return { kind: 'character', character: shifted[key.character] ?? toKatakana(key.character) };
}

/** The keys of a script, row by row; with shift, double consonants or katakana. `han` has none of its own. */
export const keysOf = (script: Script, isShifted: boolean): readonly (readonly Key[])[] =>
  isShifted ? layouts[script].map((row) => row.map(shiftKey)) : layouts[script];

/** The scripts that someone is offered, their own first. */
export const scriptsFor = (language: Language): readonly Script[] =>
  ({
    ko: ['hangul', 'latin', 'kana'],
    en: ['latin', 'hangul', 'kana'],
    ja: ['kana', 'han', 'latin', 'hangul'],
    zh: ['han', 'latin', 'hangul', 'kana'],
  })[language] as readonly Script[];
