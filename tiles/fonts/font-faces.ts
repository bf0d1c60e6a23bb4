import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** One file of a font and the characters that it is asked for. */
export interface FontFace {
  readonly family: string;
  readonly file: string;
  /** CSS unicode ranges, such as `U+AC00-AC0F`. */
  readonly ranges: readonly string[];
}

const fonts = {
  ko: { family: 'Noto Sans KR Variable', name: 'noto-sans-kr' },
  ja: { family: 'Noto Sans JP Variable', name: 'noto-sans-jp' },
  zh: { family: 'Noto Sans SC Variable', name: 'noto-sans-sc' },
} as const;

/** Scripts that have a font of their own. */
export const fontScripts = ['ko', 'ja', 'zh'] as const;
export type FontScript = (typeof fontScripts)[number];

/** The first and the last code point of a CSS range such as `U+4E00-4E0F` or `U+A5`. */
export function rangeBounds(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Code points as the fewest CSS ranges, ascending. */
export function toRanges(codePoints: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const code of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

/** Every file of a script's font with all that it can draw. */
export function allFaces(script: FontScript): readonly FontFace[] {
  const { family, name } = fonts[script];
  const slices = JSON.parse(readFileSync(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'));
  return Object.entries(slices as Record<string, string>).map(([slice, ranges]) => ({
    family,
    file: require.resolve(
      `@fontsource-variable/${name}/files/${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ),
    ranges: ranges.split(',').map((range) => range.trim().toUpperCase()),
  }));
}

/** The files of a script's font that the characters of `text` need, each asked for just those characters. */
export function neededFaces(script: FontScript, text: string): readonly FontFace[] {
  const used = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return allFaces(script).flatMap((face) => {
    const runs = face.ranges.map(rangeBounds);
    const held = used.filter((code) => code >= 0x20 && runs.some(([first, last]) => first <= code && code <= last));
    return held.length === 0 ? [] : [{ ...face, ranges: toRanges(held) }];
  });
}
