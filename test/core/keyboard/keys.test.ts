import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanaMarks, markKana, toKatakana } from '../../../src/core/keyboard/kana.ts';
import { type Key, keysOf, scripts, scriptsFor } from '../../../src/core/keyboard/layouts.ts';
import { type Box, neighbourOf } from '../../../src/core/keyboard/neighbour.ts';
import { nextCharacters } from '../../../src/core/keyboard/next-characters.ts';
import { languages } from '../../../src/core/model/index.ts';

const charactersOf = (rows: readonly (readonly Key[])[]) =>
  rows.flat().flatMap((key) => (key.kind === 'character' ? [key.character] : []));

describe('keys', () => {
  it('of Hangul hold every letter that cannot be made of others', () => {
    const all = new Set([...charactersOf(keysOf('hangul', false)), ...charactersOf(keysOf('hangul', true))]);
    for (const letter of 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ')
      expect(all).toContain(letter);
  });

  it('of Latin hold the alphabet, digits, apostrophe and hyphen', () => {
    for (const character of "abcdefghijklmnopqrstuvwxyz0123456789'-")
      expect(charactersOf(keysOf('latin', false))).toContain(character);
  });

  it('of kana hold the table, and katakana with shift; with marks every kana can be made', () => {
    const plain = charactersOf(keysOf('kana', false));
    const made = new Set(plain.flatMap((kana) => [kana, ...kanaMarks.map((mark) => markKana(kana, mark))]));
    for (const kana of 'あいうえおがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽぁぃぅぇぉっゃゅょゔわをんー')
      expect(made).toContain(kana);
    expect(charactersOf(keysOf('kana', true))).toEqual(plain.map(toKatakana));
    expect(charactersOf(keysOf('kana', true))).toContain('ト');
  });

  it('never stand twice in a layout, and each but the characters of names can take back', () => {
    for (const script of scripts) {
      const all = charactersOf(keysOf(script, false));
      expect(new Set(all).size).toBe(all.length);
      if (script !== 'han')
        expect(
          keysOf(script, false)
            .flat()
            .map(({ kind }) => kind),
        ).toContain('back');
    }
  });

  it('begin with those of the language', () => {
    expect(languages.map((language) => scriptsFor(language)[0])).toEqual(['hangul', 'latin', 'kana', 'han']);
  });
});

describe('marks of kana', () => {
  it('are put and taken off again', () => {
    expect(markKana('は', 'voiced')).toBe('ば');
    expect(markKana('ば', 'half-voiced')).toBe('ぱ');
    expect(markKana('ぱ', 'half-voiced')).toBe('は');
    expect(markKana('ツ', 'small')).toBe('ッ');
    expect(markKana('ウ', 'voiced')).toBe('ヴ');
    expect(markKana('な', 'voiced')).toBe('な');
  });

  it('twice the same is none, and other characters stay', () => {
    const kanaArb = fc.integer({ min: 0x3041, max: 0x30fa }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(kanaArb, fc.constantFrom(...kanaMarks), (kana, mark) => {
        const marked = markKana(kana, mark);
        expect([...marked]).toHaveLength(1);
        const [bare = ''] = kana.normalize('NFD');
        expect(markKana(markKana(bare, mark), mark)).toBe(bare);
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(...kanaMarks), (character, mark) => {
        expect(markKana(character, mark)).toBe(character);
      }),
    );
  });
});

describe('characters of names', () => {
  const nameArb = fc.stringMatching(/^[城江南北石楼州晋馆]{1,6}$/);
  const namesArb = fc.array(fc.record({ name: nameArb, weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 20 });

  it('lead to every name, one after the other', () => {
    fc.assert(
      fc.property(namesArb, (names) => {
        for (const { name } of names)
          for (let length = 0; length < name.length; length += 1)
            expect(nextCharacters(names, name.slice(0, length))).toContain(name.charAt(length));
      }),
    );
  });

  it('always stand in a name, each once', () => {
    fc.assert(
      fc.property(namesArb, nameArb, (names, text) => {
        const next = nextCharacters(names, text);
        expect(new Set(next).size).toBe(next.length);
        for (const character of next) expect(names.some(({ name }) => name.includes(text + character))).toBe(true);
      }),
    );
  });

  it('come by weight', () => {
    const names = [
      { name: '晋州城', weight: 5 },
      { name: '晋州站', weight: 1 },
      { name: '南江', weight: 2 },
    ];
    expect(nextCharacters(names, '')).toEqual(['晋', '南']);
    expect(nextCharacters(names, '晋州')).toEqual(['城', '站']);
    expect(nextCharacters(names, '进')).toEqual([]);
    expect(nextCharacters([{ name: '晋州 国立博物馆', weight: 1 }], '晋州')).toEqual(['国']);
    expect(nextCharacters([{ name: '晋州 国立博物馆', weight: 1 }], '州国')).toEqual(['立']);
  });
});

describe('arrow keys', () => {
  const row = (count: number, top: number, left = 0): Box[] =>
    Array.from({ length: count }, (_, index) => ({
      left: left + index * 10,
      right: left + index * 10 + 9,
      top,
      bottom: top + 9,
    }));
  const boxes = [...row(10, 0), ...row(9, 10, 5), { left: 0, right: 99, top: 20, bottom: 29 }];

  it('go to what lies next that way', () => {
    expect(neighbourOf(boxes, 0, 'right')).toBe(1);
    expect(neighbourOf(boxes, 0, 'left')).toBeNull();
    expect(neighbourOf(boxes, 9, 'right')).toBeNull();
    expect([10, 11]).toContain(neighbourOf(boxes, 1, 'down'));
    expect(neighbourOf(boxes, 14, 'down')).toBe(19);
    expect(neighbourOf(boxes, 19, 'down')).toBeNull();
    expect(neighbourOf(boxes, 10, 'left')).toBeNull();
  });

  it('reach every box from every other', () => {
    const reached = new Set([0]);
    for (const from of reached)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const to = neighbourOf(boxes, from, direction);
        if (to !== null) reached.add(to);
      }
    expect(reached.size).toBe(boxes.length);
  });
});
