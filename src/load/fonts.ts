import * as v from 'valibot';
import { config } from '../config.ts';
import type { Language } from '../core/model/index.ts';
import { fetchJson } from './fetch-json.ts';
import { fail, ok, type Problem, type Result } from './result.ts';

const faceSchema = v.tuple([v.string(), v.string(), v.string()]);
const packSchema = v.object({ url: v.string(), bytes: v.array(v.number()) });
const listSchema = v.object({ faces: v.array(faceSchema), pack: v.nullable(packSchema) });

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

async function fetchFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(config.fetchTimeoutMs) });
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  return response.arrayBuffer();
}

/** Files that came with others in one, by their own address. */
const packed = new Map<string, Promise<ArrayBuffer>>();

/** Resolves once the letters of every pack that was asked for are there, or cannot be had. */
export const packsRead = (): Promise<unknown> => Promise.allSettled(packed.values());

/** Fetches the pack of a list once, and cuts it into its files. */
function unpack({ faces, pack }: v.InferOutput<typeof listSchema>): void {
  if (pack === null) return;
  let end = 0;
  let whole: Promise<ArrayBuffer> | undefined;
  for (const [index, bytes] of pack.bytes.entries()) {
    const url = faces[index]?.[1] ?? '';
    const begin = end;
    end += bytes;
    if (packed.has(url)) continue;
    whole ??= fetchFile(pack.url);
    const file = whole.then((buffer) => {
      if (begin + bytes > buffer.byteLength) throw new Error(`${pack.url}: expected ${begin + bytes} bytes or more`);
      return buffer.slice(begin, begin + bytes);
    });
    packed.set(url, file);
  }
}

/** The handler of `font://` addresses for MapLibre: what came in a pack is not asked for again. */
export async function fontProtocol({ url }: { readonly url: string }): Promise<{ readonly data: ArrayBuffer }> {
  const address = url.replace('font://', '');
  const fetchAlone = () => fetchFile(address);
  return { data: await (packed.get(address)?.catch(fetchAlone) ?? fetchAlone()) };
}

async function fetchList(list: List): Promise<Result<readonly Face[]>> {
  const { list: url } = await list();
  const fetched = await fetchJson(url);
  if (!fetched.ok) return fetched;
  const parsed = v.safeParse(listSchema, fetched.value);
  if (!parsed.success) return fail('unreadable', url, parsed.issues[0].message);
  unpack(parsed.output);
  return ok(parsed.output.faces);
}

const readLists = new Map<List, readonly Face[]>();

/** Reads a list once: a language that is chosen again asks for nothing. */
async function readList(list: List): Promise<Result<readonly Face[]>> {
  const known = readLists.get(list);
  if (known !== undefined) return ok(known);
  const read = await fetchList(list);
  if (read.ok) readLists.set(list, read.value);
  return read;
}

const declared = new Set<string>();

/** Declares faces to the page: those of a pack all at once when it is there, so that letters are laid out once; the browser fetches another when a character of its ranges is first shown. */
function declare(faces: readonly Face[]): void {
  for (const [family, url, unicodeRange] of faces) {
    const key = `${url} ${unicodeRange}`;
    if (declared.has(key)) continue;
    declared.add(key);
    const add = (source: string | ArrayBuffer): void => {
      document.fonts.add(new FontFace(family, source, { unicodeRange, weight: '100 900', display: 'swap' }));
    };
    const addAlone = (): void => add(`url(${url})`);
    const file = packed.get(url);
    if (file === undefined) addAlone();
    else file.then(add, addAlone);
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
