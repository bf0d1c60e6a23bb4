import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock, element } from '../../../tiles/pages/html.ts';
import { readSvg } from '../pictures/read-svg.ts';

/** Texts that want out of where they are put. */
const hostileArb = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '<!--',
    ']]>',
    '&amp;',
  ),
);
const kept = (text: string) => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');

describe('an element', () => {
  it('holds any text as text, and any attribute as that attribute', () => {
    fc.assert(
      fc.property(hostileArb, hostileArb, (text, value) => {
        const read = readSvg(element('p', { title: value }, text, element('b', {}, text)).markup);
        expect(read.attributes).toEqual(new Map([['title', kept(value)]]));
        expect(read.text).toBe(kept(text));
        expect(read.children.map(({ name, text: inner }) => [name, inner])).toEqual([['b', kept(text)]]);
      }),
    );
  });

  it('leaves out attributes that are null, and closes what holds nothing', () => {
    expect(element('a', { href: 'x', lang: null }).markup).toBe('<a href="x"></a>');
    expect(element('meta', { charset: 'utf-8' }).markup).toBe('<meta charset="utf-8"/>');
  });
});

describe('a block of data', () => {
  it('holds any text as JSON, and never ends before its end', () => {
    fc.assert(
      fc.property(fc.oneof(hostileArb, fc.jsonValue()), (content) => {
        const { markup } = dataBlock(content);
        const inner = /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/s.exec(markup)?.[1] ?? '';
        expect(JSON.stringify(JSON.parse(inner))).toBe(JSON.stringify(content));
      }),
    );
  });
});
