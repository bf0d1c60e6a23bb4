import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Face, loadAnyHangul, loadFonts } from '../../src/load/fonts.ts';

vi.mock('virtual:font-faces/ko', () => ({ list: 'ko.json' }));
vi.mock('virtual:font-faces/ja', () => ({ list: 'ja.json' }));
vi.mock('virtual:font-faces/zh', () => ({ list: 'zh.json' }));
vi.mock('virtual:font-faces/any-hangul', () => ({ list: 'any.json' }));

const served: Record<string, unknown> = {
  'ko.json': [
    ['KR', 'kr-1.woff2', 'U+41'],
    ['KR', 'kr-2.woff2', 'U+AC00'],
  ],
  'ja.json': [['JP', 'jp-1.woff2', 'U+30A2']],
  'zh.json': [['SC', 'sc-1.woff2', 'U+4E00']],
  'any.json': [['KR', 'kr-2.woff2', 'U+AC00-D7A3']],
};

/** Fonts that the page was told of since the first test, as `family source ranges`. */
const declared: string[] = [];

beforeEach(() => {
  vi.stubGlobal('document', { fonts: { add: ({ key }: { key: string }) => declared.push(key) } });
  vi.stubGlobal('fetch', async (url: string) =>
    url in served ? Response.json(served[url]) : new Response('', { status: 404 }),
  );
  vi.stubGlobal(
    'FontFace',
    class {
      readonly key: string;
      constructor(family: string, source: string, { unicodeRange }: { unicodeRange: string }) {
        this.key = `${family} ${source} ${unicodeRange}`;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const namesOf = ({ faces }: { readonly faces: readonly Face[] }) => faces.map(([family, url]) => `${family} ${url}`);
const korean = ['KR kr-1.woff2', 'KR kr-2.woff2'];

describe('loadFonts', () => {
  it('gives Korean and English the Korean font and tells the page of it once', async () => {
    expect(namesOf(await loadFonts('ko'))).toEqual(korean);
    expect(namesOf(await loadFonts('en'))).toEqual(korean);
    expect(declared).toEqual(['KR url(kr-1.woff2) U+41', 'KR url(kr-2.woff2) U+AC00']);
  });

  it('gives Japanese and Chinese their own font beside the Korean one', async () => {
    expect(namesOf(await loadFonts('ja'))).toEqual([...korean, 'JP jp-1.woff2']);
    expect(namesOf(await loadFonts('zh'))).toEqual([...korean, 'SC sc-1.woff2']);
    await loadFonts('ja');
    expect(declared.slice(2)).toEqual(['JP url(jp-1.woff2) U+30A2', 'SC url(sc-1.woff2) U+4E00']);
  });

  it('adds the rest of the Korean font for what people type', async () => {
    await loadAnyHangul();
    expect(declared.slice(4)).toEqual(['KR url(kr-2.woff2) U+AC00-D7A3']);
  });

  it('says which list is missing or is none', async () => {
    const { 'ja.json': list, ...rest } = served;
    delete served['ja.json'];
    const without = await loadFonts('ja');
    expect(without.problems).toMatchObject([{ kind: 'missing', where: 'ja.json' }]);
    expect(namesOf(without)).toEqual(korean);
    Object.assign(served, rest, { 'ja.json': [['JP', 7]] });
    expect((await loadFonts('ja')).problems).toMatchObject([{ kind: 'unreadable', where: 'ja.json' }]);
    served['ja.json'] = list;
  });
});
