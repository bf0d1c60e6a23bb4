import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { neededFaces } from '../fonts/font-faces.ts';

const moduleId = 'virtual:font-faces';

/** Folders whose characters the map and the panels show. */
const textFolders = ['data', 'src/i18n'];

/** The text of every file below a folder, in the order of their names. */
const textBelow = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|csv|geojson|ts)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

/** A Vite plugin that serves `virtual:font-faces`: family, address and unicode ranges of each font file in use. */
export function fontFaces(): Plugin {
  return {
    name: 'font-faces',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load(id) {
      if (id !== `\0${moduleId}`) return null;
      const faces = neededFaces(textFolders.map(textBelow).join(''));
      const imports = faces.map(({ file }, index) => `import u${index} from ${JSON.stringify(`${file}?url`)};`);
      const rows = faces.map(
        ({ family, ranges }, index) =>
          `{family:${JSON.stringify(family)},url:u${index},ranges:${JSON.stringify(ranges)}}`,
      );
      return `${imports.join('\n')}\nexport const faces = [${rows.join(',\n')}];`;
    },
  };
}
