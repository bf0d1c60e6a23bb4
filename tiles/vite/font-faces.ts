import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { sha256 } from '../export/hash.ts';
import type { FaceList, FaceRow } from '../fonts/font-face-rules.ts';
import { allFaces, type FontFace, type FontScript, fontScripts, neededFaces } from '../fonts/font-faces.ts';
import { packFirst } from '../fonts/font-pack.ts';

const prefix = 'virtual:font-faces/';

/** Folders whose characters the map and the panels show. */
const textFolders = ['data', 'src/i18n'];

/** The text of every file below a folder, in the order of their names. */
const textBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|csv|geojson|ts)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

/**
 * The characters that a script's font is asked for. The Korean one is always there, so it leaves the characters of Japanese
 * and Chinese texts to their own fonts and keeps those that stand in Korean texts.
 */
function textFor(script: FontScript): string {
  const text = textFolders.map(textBelow).join('');
  if (script !== 'ko') return text;
  const korean = text.split('\n').filter((line) => /^\s*(- )?ko:/.test(line));
  return text.replace(/\p{Script=Han}/gu, '') + korean.join('');
}

/** What the list and the map of the first view are made of: Korean names of sites and of what happens there. */
function namesOfTheFestival(): string {
  const { sites, programme } = JSON.parse(readFileSync('public/data/festival.json', 'utf8')) as Record<
    'sites' | 'programme',
    readonly { readonly name: { readonly ko: string } }[]
  >;
  return [...sites, ...programme].map(({ name }) => name.ko).join('');
}

function facesNamed(name: string): readonly FontFace[] {
  if (name === 'any-hangul') return allFaces('ko');
  const script = fontScripts.find((candidate) => candidate === name);
  if (script === undefined)
    throw new Error(`font-faces: found ${name}, expected ${fontScripts.join(', ')} or any-hangul`);
  return neededFaces(script, textFor(script));
}

const rowsOf = (faces: readonly FontFace[], urlOf: (file: string) => string): readonly FaceRow[] =>
  faces.map(({ family, file, ranges }) => [family, urlOf(file), ranges.join(',')]);

/** Without a pack: a server of development gives each file by itself. */
const unpacked = (faces: readonly FontFace[], urlOf: (file: string) => string): FaceList => ({
  faces: rowsOf(faces, urlOf),
  pack: null,
});

/** The name of an emitted file: its own with the beginning of its hash, so that it can be cached for good. */
function hashedName(name: string, content: string | Uint8Array): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]+)$/.exec(name) ?? [];
  return `assets/${stem}-${sha256(content).slice(0, 8)}${ending}`;
}

/**
 * A Vite plugin: `virtual:font-faces/<ko|ja|zh>` exports as `list` the address of a JSON list of the font files that the
 * project's texts need, each with its family and its characters; `virtual:font-faces/any-hangul` that of the whole Korean
 * font, for what people type. The lists are data, not code: they are fetched beside the texts. The Korean files that the names of the
 * festival's sites need, and with them nearly every text, are also in one file, the pack.
 */
export function fontFaces(): Plugin {
  let isServing = false;
  const emitted = new Set<string>();
  return {
    name: 'font-faces',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    configureServer({ middlewares }) {
      middlewares.use('/font-faces/', (request, response) => {
        const name = /^\/([a-z-]+)\.json/.exec(request.url ?? '')?.[1] ?? '';
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(unpacked(facesNamed(name), (file) => `/@fs${file}`)));
      });
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      const faces = facesNamed(name);
      const asModule = (url: string) => `export const list = ${JSON.stringify(url)};`;
      if (isServing) return asModule(`font-faces/${name}.json`);
      const emit = (fileName: string, source: string | Uint8Array): string => {
        const hashed = hashedName(fileName, source);
        if (!emitted.has(hashed)) this.emitFile({ type: 'asset', fileName: hashed, source });
        emitted.add(hashed);
        return hashed;
      };
      const urlOf = (file: string): string => emit(basename(file), readFileSync(file));
      const emitPacked = (): FaceList => {
        const { faces: inOrder, packed } = packFirst(faces, namesOfTheFestival());
        const files = packed.map(({ file }) => readFileSync(file));
        const url = emit(`font-pack-${name}.bin`, Buffer.concat(files));
        return { faces: rowsOf(inOrder, urlOf), pack: { url, bytes: files.map(({ length }) => length) } };
      };
      // The Korean font stands beside every language, the others beside none.
      const list = name === 'ko' ? emitPacked() : unpacked(faces, urlOf);
      return asModule(emit(`font-faces-${name}.json`, JSON.stringify(list)));
    },
  };
}
