import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { type FilePart, keeperFiles, type Release, type ReleaseFile } from '../../src/core/offline/release.ts';
import { sha256, sha256OfFiles } from '../export/hash.ts';

const entry = 'src/worker/sw.ts';
const workerName = 'sw.js';
const listName = 'release.json';

/** What the app does not need to work: pictures for the README and for app stores, pages for those who read without it, and what the host changes by
 * itself. */
const leftOut =
  /^(screenshots\/|live\.json$|live\/|pages\/|sitemap\.xml$|robots\.txt$|embed-example\.|sw\.js$|release\.json$|\.|.*\.map$)/;

const textModule = /[\\/]src[\\/]i18n[\\/][^\\/]+[\\/](ko|en|ja|zh)\.ts$/;

function partOf(path: string, textFiles: ReadonlySet<string>): FilePart {
  if (textFiles.has(path)) return 'languages';
  if (path.startsWith('data/')) return 'records';
  if (path.startsWith('tiles/')) return 'maps';
  if (path.startsWith('pictures/')) return 'pictures';
  return path.endsWith('.woff2') || /font-pack-[^/]*$/.test(path) ? 'fonts' : 'app';
}

/** Returns the release of a built site: every file below the folder that the app may ask for and no keeper edits, by path, and one id of them all. */
export function describeRelease(folder: string, textFiles: ReadonlySet<string>): Release {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !leftOut.test(path) && !keeperFiles.includes(path) && statSync(join(folder, path)).isFile())
    .sort();
  const contents = paths.map((path) => [path, readFileSync(join(folder, path))] as const);
  const files = contents.map(
    ([path, bytes]): ReleaseFile => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
      part: partOf(path, textFiles),
    }),
  );
  const { dataDate } = JSON.parse(readFileSync(join(folder, 'data', 'manifest.json'), 'utf8')) as Release;
  return { format: 1, id: sha256OfFiles(contents).slice(0, 12), dataDate, files };
}

/** Names of the files that hold texts of one language and nothing else. */
const textFilesOf = (bundle: Rolldown.OutputBundle): ReadonlySet<string> =>
  new Set(
    Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' && file.moduleIds.length > 0 && file.moduleIds.every((id) => textModule.test(id))
        ? [file.fileName]
        : [],
    ),
  );

/** Bundles the worker into one classic script with a stable name at the root of the site. */
async function buildWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2023',
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: workerName } },
    },
  });
}

/**
 * A Vite plugin that makes the built site work without a network: it adds `sw.js`, the service worker, and `release.json`,
 * the list of every file with its SHA-256 from which the worker fetches and checks a release.
 */
export function offlineSite(): Plugin {
  return {
    name: 'offline-site',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) throw new Error('offline-site: expected a folder to write to, found none');
        await buildWorker(dir);
        const release = describeRelease(dir, textFilesOf(bundle));
        writeFileSync(join(dir, listName), `${JSON.stringify(release)}\n`);
      },
    },
  };
}
