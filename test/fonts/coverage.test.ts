import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/model/index.ts';
import { fontOf } from '../../src/map/layers/text.ts';
import { planArchives } from '../../tiles/export/archives.ts';
import { allFaces, type FontFace, type FontScript, fontScripts, rangeBounds } from '../../tiles/fonts/font-faces.ts';
import { loadEveryText } from '../i18n/every-text.ts';
import { textsIn } from '../map/styles.ts';
import { realFiles, realRecords } from '../tiles/real-data.ts';

/** Every code point that some faces can draw. */
function drawable(faces: readonly FontFace[]): ReadonlySet<number> {
  const codes = faces.flatMap(({ ranges }) =>
    ranges
      .map(rangeBounds)
      .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  return new Set(codes);
}

const fonts = Object.fromEntries(fontScripts.map((script) => [script, drawable(allFaces(script))])) as Readonly<
  Record<FontScript, ReadonlySet<number>>
>;
/** The fonts of a language in the order in which they are asked. */
const chains: Readonly<Record<Language, readonly FontScript[]>> = {
  ko: ['ko'],
  en: ['ko'],
  ja: ['ja', 'ko'],
  zh: ['zh', 'ko'],
};

/** A Japanese name that a Korean text quotes: the fonts of the device draw what the Korean font lacks. */
const quoted = new Set('北見工業大学');

const missing = (text: string, chain: readonly FontScript[]): string[] =>
  [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x20 && !chain.some((script) => fonts[script].has(code));
  });

/** The code of every function in a value, at any depth: its texts stand in it. */
function functionsIn(value: unknown): readonly string[] {
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(functionsIn);
}

/** Every text below a key of a language in a value, at any depth. */
function textsUnder(value: unknown, language: Language): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === 'string' ? [inner] : textsUnder(inner, language),
  );
}

/** Properties of everything that is drawn from the archives. */
const mapProperties = planArchives(realRecords).flatMap(({ layers }) =>
  layers.flatMap(({ features }) => features.map(({ properties }) => properties)),
);

it('the fonts draw every character of everything in the data, in whatever language it stands beside', () => {
  const all = [...realFiles].flatMap(([path, text]) => (path.endsWith('.md') ? [] : [text])).join('');
  expect(missing(all, ['ko', 'ja', 'zh'])).toEqual([]);
});

describe.each(languages)('the fonts of %s draw every character', (language) => {
  it('of the texts of the data in that language', () => {
    const texts = textsUnder(realRecords, language);
    expect(texts.length).toBeGreaterThan(1000);
    const lacking = missing(texts.join(''), chains[language]);
    expect(lacking.filter((character) => !quoted.has(character))).toEqual([]);
  });

  it('of the interface', async () => {
    const messages = await loadEveryText(language);
    const said = [...textsIn(messages), ...functionsIn(messages)];
    expect(missing(said.join(''), chains[language])).toEqual([]);
  });

  it('of the names on the map with one font, as the map has no second to fall back on', () => {
    const script = fontScripts.find((candidate) => allFaces(candidate)[0]?.family === fontOf[language]) ?? 'ko';
    const names = mapProperties.map((properties) => String(properties[`name_${language}`] ?? ''));
    expect(names.filter((name) => name !== '').length).toBeGreaterThan(300);
    expect(missing(names.join(''), [script])).toEqual([]);
  });
});
