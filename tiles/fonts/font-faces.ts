import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One file of a font and the characters that it draws. */
export interface FontFace {
  readonly family: string;
  readonly file: string;
  /** CSS unicode ranges, such as `U+AC00-AC0F`. */
  readonly ranges: readonly string[];
}

interface FontPackage {
  readonly family: string;
  readonly name: string;
  /** Whether every file is kept, or only those that draw a character that is used. */
  readonly whole: boolean;
}

/** Korean whole, because anyone may type any syllable; Japanese and Chinese as far as the texts need them. */
const packages: readonly FontPackage[] = [
  { family: 'Noto Sans KR Variable', name: 'noto-sans-kr', whole: true },
  { family: 'Noto Sans JP Variable', name: 'noto-sans-jp', whole: false },
  { family: 'Noto Sans SC Variable', name: 'noto-sans-sc', whole: false },
];

/** Whether a CSS range such as `U+4E00-4E0F` or `U+A5` holds a code point. */
export function rangeHolds(range: string, codePoint: number): boolean {
  const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
  return Number.parseInt(from, 16) <= codePoint && codePoint <= Number.parseInt(to, 16);
}

function facesOf({ family, name }: FontPackage): FontFace[] {
  const unicode = require.resolve(`@fontsource-variable/${name}/unicode.json`);
  const slices = JSON.parse(readFileSync(unicode, 'utf8')) as Record<string, string>;
  return Object.entries(slices).map(([slice, ranges]) => ({
    family,
    file: require.resolve(
      `@fontsource-variable/${name}/files/${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: ranges.split(',').map((range) => range.trim().toUpperCase()),
  }));
}

/** The font files that the characters of `text` need, from the font packages themselves. */
export function neededFaces(text: string): readonly FontFace[] {
  const used = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0).filter((code) => code > 0x2e7f);
  return packages.flatMap((font) =>
    facesOf(font).filter(
      ({ ranges }) => font.whole || ranges.some((range) => used.some((codePoint) => rangeHolds(range, codePoint))),
    ),
  );
}
