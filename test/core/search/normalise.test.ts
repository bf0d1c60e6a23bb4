import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHangul, isInitials, normalise, wordsOf } from '../../../src/core/search/normalise.ts';

describe('normalise', () => {
  it.each([
    ['Chokseongnu Pavilion', 'chokseongnupavilion'],
    ['Kyōto', 'kyoto'],
    ['ＫＴＸ　진주', 'ktx진주'],
    ['촉석루'.normalize('NFD'), '촉석루'],
    ['ㅊㅅㄹ', 'ㅊㅅㄹ'],
    ['촉석ㄹ', '촉석ㄹ'],
    ['ﾄｲﾚ', 'トイレ'],
    ['ガ', 'ガ'],
    ['西安（市）', '西安市'],
    ["Xi'an", 'xian'],
    ['鄭州', '郑州'],
    ['停車場', '停车场'],
    ['廣場', '广场'],
  ])('%s → %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('changes nothing when applied again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)));
  });
});

describe('wordsOf', () => {
  it('splits at spaces and punctuation', () => {
    expect(wordsOf('논개시장 · 올빰토요야시장')).toEqual(['논개시장', '올빰토요야시장']);
    expect(wordsOf('Insa Plaza / Jinjuseong')).toEqual(['insa', 'plaza', 'jinjuseong']);
    expect(wordsOf(' -·- ')).toEqual([]);
  });
});

describe('isInitials', () => {
  it.each([
    ['ㅊㅅㄹ', true],
    ['ㄳ', true],
    ['ㅏ', false],
    ['촉ㅅ', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isInitials(text)).toBe(expected);
  });
});

describe('hasHangul', () => {
  it.each([
    ['촉', true],
    ['ㅊ', true],
    ['ㅏ', true],
    ['castle', false],
    ['城', false],
  ])('%s: %s', (text, expected) => {
    expect(hasHangul(text)).toBe(expected);
  });
});
