/** A font file as its list has it: family, address relative to the site, CSS ranges joined by commas. */
export type FaceRow = readonly [family: string, url: string, ranges: string];

/** The list of a font's files. The first of them also lie one after the other in the pack, each so many bytes long. */
export interface FaceList {
  readonly faces: readonly FaceRow[];
  readonly pack: { readonly url: string; readonly bytes: readonly number[] } | null;
}

/** Fonts of devices that draw the same letters: who has one of them fetches nothing. */
const ownFonts: Readonly<Record<string, readonly string[]>> = {
  'Noto Sans KR Variable': ['Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic'],
  'Noto Sans JP Variable': ['Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic'],
  'Noto Sans SC Variable': ['Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei'],
};

/** Returns style rules that declare font files to a page without scripts, which lies so many folders deep as `up` says. */
export const fontFaceRules = (rows: readonly FaceRow[], up: string): string =>
  rows
    .map(([family, url, ranges]) => {
      const local = (ownFonts[family] ?? []).map((name) => `local("${name}"),`).join('');
      return `@font-face{font-family:"${family}";src:${local}url(${up}${url});unicode-range:${ranges};font-weight:100 900;font-display:swap}\n`;
    })
    .join('');
