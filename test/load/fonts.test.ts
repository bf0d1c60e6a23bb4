import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Face } from '../../src/load/fonts.ts';

vi.mock('virtual:font-faces/ko', () => ({ list: 'ko.json' }));
vi.mock('virtual:font-faces/ja', () => ({ list: 'ja.json' }));
vi.mock('virtual:font-faces/zh', () => ({ list: 'zh.json' }));
vi.mock('virtual:font-faces/any-hangul', () => ({ list: 'any.json' }));

const alone = (...faces: readonly unknown[]) => ({ faces, pack: null });
const served: Record<string, unknown> = {
  'ko.json': {
    faces: [
      ['KR', 'kr-1.woff2', 'U+41'],
      ['KR', 'kr-2.woff2', 'U+AC00'],
      ['KR', 'kr-3.woff2', 'U+B610'],
    ],
    pack: { url: 'kr.bin', bytes: [2, 3] },
  },
  'ja.json': alone(['JP', 'jp-1.woff2', 'U+30A2']),
  'zh.json': alone(['SC', 'sc-1.woff2', 'U+4E00']),
  'any.json': alone(['KR', 'kr-3.woff2', 'U+AC00-D7A3']),
  'kr.bin': new Uint8Array([1, 2, 3, 4, 5]),
  'kr-1.woff2': new Uint8Array([1, 2]),
  'kr-3.woff2': new Uint8Array([6]),
};

/** Fonts that the page was told of, as `family source ranges`, and what the server was asked for. */
let declared: string[] = [];
let asked: string[] = [];
let fonts: typeof import('../../src/load/fonts.ts');

const bytesOf = (source: string | ArrayBuffer) => (typeof source === 'string' ? source : [...new Uint8Array(source)]);

beforeEach(async () => {
  declared = [];
  asked = [];
  vi.resetModules();
  fonts = await import('../../src/load/fonts.ts');
  vi.stubGlobal('document', { fonts: { add: ({ key }: { key: string }) => declared.push(key) } });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const content = served[url];
    if (content === undefined) return new Response('', { status: 404 });
    return content instanceof Uint8Array ? new Response(content as BodyInit) : Response.json(content);
  });
  vi.stubGlobal(
    'FontFace',
    class {
      readonly key: string;
      constructor(family: string, source: string | ArrayBuffer, { unicodeRange }: { unicodeRange: string }) {
        this.key = `${family} ${bytesOf(source)} ${unicodeRange}`;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const namesOf = ({ faces }: { readonly faces: readonly Face[] }) => faces.map(([family, url]) => `${family} ${url}`);
const korean = ['KR kr-1.woff2', 'KR kr-2.woff2', 'KR kr-3.woff2'];
const koreanDeclared = ['KR url(kr-3.woff2) U+B610', 'KR 1,2 U+41', 'KR 3,4,5 U+AC00'];
const dataOf = async (url: string) => bytesOf((await fonts.fontProtocol({ url })).data);

/** Serves other content for an address until the test is over. */
function serve(url: string, content: unknown): void {
  const before = served[url];
  if (content === undefined) delete served[url];
  else served[url] = content;
  onTestFinished(() => {
    served[url] = before;
  });
}

describe('loadFonts', () => {
  it('gives Korean and English the Korean font and tells the page of it once, with one request for what is packed', async () => {
    expect(namesOf(await fonts.loadFonts('ko'))).toEqual(korean);
    expect(namesOf(await fonts.loadFonts('en'))).toEqual(korean);
    await vi.waitFor(() => expect(declared).toEqual(koreanDeclared));
    expect(asked).toEqual(['ko.json', 'kr.bin']);
  });

  it('gives Japanese and Chinese their own font beside the Korean one', async () => {
    expect(namesOf(await fonts.loadFonts('ja'))).toEqual([...korean, 'JP jp-1.woff2']);
    expect(namesOf(await fonts.loadFonts('zh'))).toEqual([...korean, 'SC sc-1.woff2']);
    await fonts.loadFonts('ja');
    const own = ['JP url(jp-1.woff2) U+30A2', 'SC url(sc-1.woff2) U+4E00'];
    await vi.waitFor(() => expect([...declared].sort()).toEqual([...koreanDeclared, ...own].sort()));
  });

  it('adds the rest of the Korean font for what people type', async () => {
    await fonts.loadAnyHangul();
    expect(declared).toEqual(['KR url(kr-3.woff2) U+AC00-D7A3']);
  });

  it.each([
    ['missing', undefined],
    ['cut', new Uint8Array([1, 2, 3])],
  ])('a pack that is %s leaves its files to the browser', async (_, content) => {
    serve('kr.bin', content);
    await fonts.loadFonts('ko');
    await vi.waitFor(() => expect(declared).toHaveLength(3));
    expect(declared).toContain('KR url(kr-2.woff2) U+AC00');
  });

  it('says which list is missing or is none', async () => {
    serve('ja.json', undefined);
    const without = await fonts.loadFonts('ja');
    expect(without.problems).toMatchObject([{ kind: 'missing', where: 'ja.json' }]);
    expect(namesOf(without)).toEqual(korean);
    served['ja.json'] = alone(['JP', 7]);
    expect((await fonts.loadFonts('ja')).problems).toMatchObject([{ kind: 'unreadable', where: 'ja.json' }]);
    served['ja.json'] = alone(['JP', 'jp-1.woff2', 'U+30A2']);
    expect(await fonts.loadFonts('ja')).toMatchObject({ problems: [] });
  });
});

describe('fontProtocol', () => {
  it('gives the map what came in the pack, and fetches other files', async () => {
    await fonts.loadFonts('ko');
    expect(await dataOf('font://kr-1.woff2')).toEqual([1, 2]);
    expect(await dataOf('font://kr-2.woff2')).toEqual([3, 4, 5]);
    expect(await dataOf('font://kr-3.woff2')).toEqual([6]);
    expect(asked).toEqual(['ko.json', 'kr.bin', 'kr-3.woff2']);
  });

  it('fetches a file by itself where the pack could not be had, and tells of one that is not there', async () => {
    serve('kr.bin', undefined);
    await fonts.loadFonts('ko');
    expect(await dataOf('font://kr-1.woff2')).toEqual([1, 2]);
    await expect(dataOf('font://kr-2.woff2')).rejects.toThrow('kr-2.woff2: the server answered 404');
  });
});
