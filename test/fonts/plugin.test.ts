import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/core/items.ts';
import type { FaceList } from '../../tiles/fonts/font-face-rules.ts';
import { fontScripts, rangeBounds } from '../../tiles/fonts/font-faces.ts';
import { fontFaces } from '../../tiles/vite/font-faces.ts';
import { loadRealRecords } from '../load/real-files.ts';
import { realFiles } from '../tiles/real-data.ts';

type Emitted = Map<string, string | Uint8Array>;
const plugin = fontFaces() as unknown as {
  resolveId: (id: string) => string | null;
  load: (
    this: { emitFile: (file: { fileName: string; source: string | Uint8Array }) => void },
    id: string,
  ) => string | null;
};
const files: Emitted = new Map();
const emitter = {
  emitFile: ({ fileName, source }: { fileName: string; source: string | Uint8Array }) => files.set(fileName, source),
};
const load = (id: string) => plugin.load.call(emitter as never, id);
const moduleOf = (name: string) => load(plugin.resolveId(`virtual:font-faces/${name}`) ?? '') ?? '';

interface Row {
  readonly family: string;
  readonly file: string;
  readonly runs: readonly (readonly [first: number, last: number])[];
}

/** The list that a module names. */
const listOf = (code: string): FaceList =>
  JSON.parse(String(files.get(/^export const list = "(.+)";$/.exec(code)?.[1] ?? '')));
const rowsOf = (code: string): readonly Row[] =>
  listOf(code).faces.map(([family, file, ranges]) => ({ family, file, runs: ranges.split(',').map(rangeBounds) }));
const holds = (rows: readonly Row[], character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return rows.some(({ runs }) => runs.some(([first, last]) => first <= code && code <= last));
};

describe('virtual:font-faces', () => {
  let rows: Readonly<Record<string, readonly Row[]>>;
  beforeAll(() => {
    rows = Object.fromEntries(['ko', 'ja', 'zh', 'any-hangul'].map((name) => [name, rowsOf(moduleOf(name))]));
  });

  it.each([
    ['ko', 'Noto Sans KR Variable', '촉'],
    ['ja', 'Noto Sans JP Variable', '矗'],
    ['zh', 'Noto Sans SC Variable', '灯'],
  ])('%s names files of %s and the characters of the project', (name, family, character) => {
    const own = rows[name] ?? [];
    expect(own.length).toBeGreaterThan(20);
    expect(new Set(own.map((row) => row.family))).toEqual(new Set([family]));
    expect(own.every(({ file }) => /^assets\/[^/]+-[0-9a-f]{8}\.woff2$/.test(file) && files.has(file))).toBe(true);
    expect(new Set(own.map(({ file }) => file)).size).toBe(own.length);
    expect(holds(own, character)).toBe(true);
  });

  it('names every character of every name that the app makes', async () => {
    const items = itemsOf(await loadRealRecords());
    for (const [language, scripts] of [
      ['ko', ['ko']],
      ['en', ['ko']],
      ['ja', ['ja', 'ko']],
      ['zh', ['zh', 'ko']],
    ] as const) {
      const characters = new Set(items.flatMap(({ name }) => [...name[language]]));
      const known = scripts.flatMap((script) => rows[script] ?? []);
      expect([language, [...characters].filter((character) => !holds(known, character))]).toEqual([language, []]);
    }
  });

  it('names every character of the data in the lists that any page ends up with', () => {
    const all = fontScripts.flatMap((script) => rows[script] ?? []);
    const texts = [...realFiles].flatMap(([path, text]) => (path.endsWith('.md') ? [] : [text])).join('');
    const characters = [...new Set(texts)].filter((character) => (character.codePointAt(0) ?? 0) >= 0x20);
    expect(characters.length).toBeGreaterThan(1500);
    expect(characters.filter((character) => !holds(all, character))).toEqual([]);
  });

  it('names no character that the project does not have', () => {
    expect(holds(rows.ko ?? [], '뷁')).toBe(false);
    expect(holds(rows['any-hangul'] ?? [], '뷁')).toBe(true);
  });

  it('any-hangul holds every syllable that people can type', () => {
    const all = rows['any-hangul'] ?? [];
    const lost = Array.from({ length: 11_172 }, (_, index) => String.fromCodePoint(0xac00 + index)).filter(
      (syllable) => !holds(all, syllable),
    );
    expect(lost).toEqual([]);
  });

  it('packs the Korean files that a first look needs into one, byte for byte, and no others', async () => {
    const { faces, pack } = listOf(moduleOf('ko'));
    expect(pack?.url).toMatch(/^assets\/font-pack-ko-[0-9a-f]{8}\.bin$/);
    const packed = faces.slice(0, pack?.bytes.length).map(([, url]) => url);
    expect(packed.length).toBeGreaterThan(10);
    expect(packed.length).toBeLessThan(20);
    expect(pack?.bytes).toEqual(packed.map((url) => files.get(url)?.length));
    const whole = Buffer.concat(packed.map((url) => Buffer.from(files.get(url) as Uint8Array)));
    expect(whole.equals(Buffer.from(files.get(pack?.url ?? '') as Uint8Array))).toBe(true);
    const known = rowsOf(moduleOf('ko')).slice(0, packed.length);
    const { sites, programme } = await loadRealRecords();
    const characters = [...new Set([...sites, ...programme].flatMap(({ name }) => [...name.ko]))];
    expect(characters.length).toBeGreaterThan(200);
    expect(characters.filter((character) => !holds(known, character))).toEqual([]);
    for (const name of ['ja', 'zh', 'any-hangul']) expect(listOf(moduleOf(name)).pack).toBeNull();
  });

  it('refuses a script that has no font, and leaves other modules alone', () => {
    expect(() => moduleOf('fr')).toThrow(/found fr, expected ko, ja, zh or any-hangul/);
    expect(plugin.resolveId('preact')).toBeNull();
    expect(load('/src/main.tsx')).toBeNull();
  });
});
