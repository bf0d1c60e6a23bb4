import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText } from '../../../src/core/keep/content-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const anyText = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }).map((text) => text.replace(/[\r\n]/g, ''));

describe('a content line', () => {
  it('ends with CRLF and is left alone up to 75 octets', () => {
    expect(contentLine('SUMMARY', 'a'.repeat(67))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`);
    expect(contentLine('SUMMARY', 'a'.repeat(68))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
  });

  it('counts the space that opens a further line', () => {
    const parts = contentLine('SUMMARY', 'a'.repeat(67 + 74 + 1)).split('\r\n');
    expect(parts.map(({ length }) => length)).toEqual([75, 75, 2, 0]);
  });

  it('is folded before a Hangul syllable that would not fit, not within it', () => {
    const [first = '', second = ''] = contentLine('X', '가'.repeat(30)).split('\r\n');
    expect(octets(first)).toBe(74);
    expect(first).toBe(`X:${'가'.repeat(24)}`);
    expect(second).toBe(` ${'가'.repeat(6)}`);
  });

  it('has no line over 75 octets and gives its value back, for every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = contentLine('DESCRIPTION', text);
        expect(line.endsWith('\r\n')).toBe(true);
        for (const part of line.slice(0, -2).split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(unfold(line.slice(0, -2))).toBe(`DESCRIPTION:${text}`);
      }),
    );
  });
});

describe('escaped text', () => {
  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['18:00–23:00 “x”', '18:00–23:00 “x”'],
    ['a\u0000b\u0007c\td', 'a b c d'],
  ])('%j is %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});
