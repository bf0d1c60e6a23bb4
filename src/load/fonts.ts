import type { Language } from '../core/model/index.ts';

/** A file of a font with the characters that it draws, as CSS ranges joined by commas. */
export type Face = readonly [family: string, url: string, ranges: string];

const korean = async () => (await import('virtual:font-faces/ko')).faces;

const loaders: Readonly<Record<Language, () => Promise<readonly Face[]>>> = {
  ko: korean,
  en: korean,
  ja: async () => [...(await korean()), ...(await import('virtual:font-faces/ja')).faces],
  zh: async () => [...(await korean()), ...(await import('virtual:font-faces/zh')).faces],
};

const declared = new Set<string>();

/** Declares faces to the page; the browser fetches a file when a character of its ranges is first shown. */
function declare(faces: readonly Face[]): void {
  for (const [family, url, unicodeRange] of faces) {
    const key = `${url} ${unicodeRange}`;
    if (declared.has(key)) continue;
    declared.add(key);
    document.fonts.add(new FontFace(family, `url(${url})`, { unicodeRange, weight: '100 900', display: 'swap' }));
  }
}

/** The faces that the texts of a language need, Hangul beside them included; declared to the page as well. */
export async function loadFonts(language: Language): Promise<readonly Face[]> {
  const faces = await loaders[language]();
  declare(faces);
  return faces;
}

/** Declares the whole Korean font, for whatever people type or their own files hold. */
export async function loadAnyHangul(): Promise<void> {
  declare((await import('virtual:font-faces/any-hangul')).faces);
}
