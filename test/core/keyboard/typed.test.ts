import { disassemble } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCharacter, changeLast, settle, takeBack, textOf } from '../../../src/core/keyboard/typed.ts';

const typeAll = (keys: string, from = settle('')) => [...keys].reduce(addCharacter, from);
const typed = (keys: string) => textOf(typeAll(keys));

const letterArb = fc.constantFrom(...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ');
const keyArb = fc.oneof(letterArb, letterArb, fc.constantFrom(...'ab1-あ城 '));
const keysArb = fc.array(keyArb, { maxLength: 24 }).map((keys) => keys.join(''));
const syllableArb = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const wordArb = fc.array(syllableArb, { minLength: 1, maxLength: 8 }).map((syllables) => syllables.join(''));

describe('two-set typing', () => {
  it('makes syllables: finals move on to the next one, vowels and finals join', () => {
    expect(typed('ㅊㅗㄱㅅㅓㄱㄹㅜ')).toBe('촉석루');
    expect(typed('ㅈㅣㄴㅈㅜㅅㅓㅇ')).toBe('진주성');
    expect(typed('ㄱㅏㄱ')).toBe('각');
    expect(typed('ㄱㅏㄱㅏ')).toBe('가가');
    expect(typed('ㄴㅓㄹㅂㅇㅡㄴ')).toBe('넓은');
    expect(typed('ㄴㅓㄹㅂㅓㄴ')).toBe('널번');
    expect(typed('ㄱㅘ'.replace('ㅘ', 'ㅗㅏ'))).toBe('과');
    expect(typed('ㄸㅓㄱㅂㅗㄲㅇㅣ')).toBe('떡볶이');
  });

  it('keeps initial consonants apart, so that they find names', () => {
    expect(typed('ㅊㅅㄹ')).toBe('ㅊㅅㄹ');
    expect(typed('ㄱㅅ')).toBe('ㄱㅅ');
    expect(typed('ㄱㄱ')).toBe('ㄱㄱ');
    expect(typed('ㅊㅗㄱㅅㅓㄱㄹ')).toBe('촉석ㄹ');
  });

  it('of the letters of any word gives that word', () => {
    fc.assert(
      fc.property(wordArb, (word) => {
        expect(typed(disassemble(word))).toBe(word);
      }),
      { numRuns: 500 },
    );
  });

  it('never loses a letter', () => {
    fc.assert(
      fc.property(keysArb, (keys) => {
        expect(disassemble(typed(keys))).toBe(keys);
      }),
    );
  });

  it('joins nothing to text that was there before', () => {
    expect(textOf(typeAll('ㅏ', settle('화장실')))).toBe('화장실ㅏ');
    expect(typed('ㄱ ㅏ')).toBe('ㄱ ㅏ');
  });
});

describe('taking back', () => {
  it('undoes any key', () => {
    fc.assert(
      fc.property(keysArb, keyArb, fc.string(), (keys, key, before) => {
        const state = typeAll(keys, settle(before));
        expect(textOf(takeBack(addCharacter(state, key)))).toBe(textOf(state));
      }),
    );
  });

  it('takes one letter of a syllable, also of one that was there before', () => {
    const states = [...'123'].reduce((all) => [...all, takeBack(all.at(-1) ?? settle(''))], [settle('값')]);
    expect(states.map(textOf)).toEqual(['값', '갑', '가', 'ㄱ']);
    expect(textOf(takeBack(settle('진주과')))).toBe('진주고');
  });

  it('ends with nothing, from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), keysArb, (before, keys) => {
        let state = typeAll(keys, settle(before));
        for (let count = 0; count < 200 && textOf(state) !== ''; count += 1) {
          const shorter = takeBack(state);
          expect(disassemble(textOf(shorter)).length).toBeLessThan(disassemble(textOf(state)).length);
          state = shorter;
        }
        expect(textOf(state)).toBe('');
        expect(textOf(takeBack(state))).toBe('');
      }),
    );
  });
});

describe('changing the last character', () => {
  it('leaves the others, and nothing where nothing is', () => {
    expect(textOf(changeLast(settle('ほか'), () => 'が'))).toBe('ほが');
    expect(textOf(changeLast(settle(''), () => 'が'))).toBe('');
  });
});
