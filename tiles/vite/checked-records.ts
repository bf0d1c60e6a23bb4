import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const id = 'virtual:checked-records';
const manifest = 'public/data/manifest.json';

/** Enough of a SHA-256 to tell a file that was changed or damaged from the one that was checked. */
const digits = 16;

/** The beginning of the SHA-256 of each file of records, by its name. */
function digestsOf(text: string): Readonly<Record<string, string>> {
  const { files } = JSON.parse(text) as {
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
  };
  return Object.fromEntries(
    files.flatMap(({ path, sha256 }) => {
      const name = /^data\/(\w+)\.json$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, sha256.slice(0, digits)]];
    }),
  );
}

/**
 * A Vite plugin: `virtual:checked-records` exports as `digests` what the files of records look like that this build has checked:
 * the app need not check them once more. A server of development knows none, for the files change while it runs.
 */
export function checkedRecords(): Plugin {
  let isServing = false;
  return {
    name: 'checked-records',
    configResolved({ command }) {
      isServing = command === 'serve';
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      const digests = isServing || !existsSync(manifest) ? {} : digestsOf(readFileSync(manifest, 'utf8'));
      return `export const digests = ${JSON.stringify(digests)};`;
    },
  };
}
