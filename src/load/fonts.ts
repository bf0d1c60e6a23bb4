import * as v from 'valibot';
import type { Language } from '../core/model/index.ts';
import { fetchJson } from './fetch-json.ts';
import { fail, ok, type Problem, type Result } from './result.ts';

const faceSchema = v.tuple([v.string(), v.string(), v.string()]);
const listSchema = v.array(faceSchema);

/** A file of a font with the characters that it draws: family, address, CSS ranges joined by commas. */
export type Face = Readonly<v.InferOutput<typeof faceSchema>>;

type List = () => Promise<{ readonly list: string }>;

const lists = {
  ko: () => import('virtual:font-faces/ko'),
  ja: () => import('virtual:font-faces/ja'),
  zh: () => import('virtual:font-faces/zh'),
  anyHangul: () => import('virtual:font-faces/any-hangul'),
} as const satisfies Readonly<Record<string, List>>;

const listsOf: Readonly<Record<Language, readonly List[]>> = {
  ko: [lists.ko],
  en: [lists.ko],
  ja: [lists.ko, lists.ja],
  zh: [lists.ko, lists.zh],
};

async function readList(list: List): Promise<Result<readonly Face[]>> {
  const { list: url } = await list();
  const fetched = await fetchJson(url);
  if (!fetched.ok) return fetched;
  const parsed = v.safeParse(listSchema, fetched.value);
  return parsed.success ? ok(parsed.output) : fail('unreadable', url, parsed.issues[0].message);
}

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

/** The faces that could be had, declared to the page as well, and why others could not: the device's own fonts stand in for those. */
interface Fonts {
  readonly faces: readonly Face[];
  readonly problems: readonly Problem[];
}

async function readFaces(wanted: readonly List[]): Promise<Fonts> {
  const read = await Promise.all(wanted.map(readList));
  const faces = read.flatMap((result) => (result.ok ? result.value : []));
  declare(faces);
  return { faces, problems: read.flatMap((result) => (result.ok ? [] : [result.problem])) };
}

/** The font files that the texts of a language need, Hangul beside them included. */
export const loadFonts = (language: Language): Promise<Fonts> => readFaces(listsOf[language]);

/** The whole Korean font, for whatever people type or their own files hold. */
export const loadAnyHangul = (): Promise<Fonts> => readFaces([lists.anyHangul]);
