import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { allFaces, type FontFace, type FontScript, fontScripts, neededFaces } from '../fonts/font-faces.ts';

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

function moduleOf(faces: readonly FontFace[]): string {
  const imports = faces.map(({ file }, index) => `import u${index} from ${JSON.stringify(`${file}?url`)};`);
  const rows = faces.map(
    ({ family, ranges }, index) => `[${JSON.stringify(family)},u${index},${JSON.stringify(ranges.join(','))}]`,
  );
  return `${imports.join('\n')}\nexport const faces = [${rows.join(',\n')}];`;
}

/**
 * A Vite plugin that serves `virtual:font-faces/<ko|ja|zh>`: family, address and unicode ranges of each font file that
 * the project's texts need; and `virtual:font-faces/any-hangul`: the whole Korean font, for what people type.
 */
export function fontFaces(): Plugin {
  return {
    name: 'font-faces',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      if (name === 'any-hangul') return moduleOf(allFaces('ko'));
      const script = fontScripts.find((candidate) => candidate === name);
      if (script === undefined)
        throw new Error(`font-faces: found ${name}, expected ${fontScripts.join(', ')} or any-hangul`);
      return moduleOf(neededFaces(script, textFor(script)));
    },
  };
}
