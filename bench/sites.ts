import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview, type Rolldown } from 'vite';
import { fontFaces } from '../tiles/vite/font-faces.ts';
import { plainArchives } from '../tiles/vite/plain-archives.ts';
import { bareStyle } from './bare-style.ts';

/** A built site: its folder, and every file that the bundler wrote into it. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];
}

/** A site that answers on loopback until it is closed. */
export interface ServedSite {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const folderOf = (name: string): string => join(process.cwd(), '.cache', 'bench', name);

const archiveList = join('public', 'tiles', 'index.json');

/** Names of the archives that both sites draw; throws when there are none. */
function listedArchives(): readonly string[] {
  if (!existsSync(archiveList)) throw new Error(`bench: expected ${archiveList}, found none; run npm run tiles`);
  const { archives } = JSON.parse(readFileSync(archiveList, 'utf8')) as { readonly archives: readonly string[] };
  return archives.map((file) => file.replace(/\.pmtiles$/, ''));
}

function asBuilt(folder: string, result: Awaited<ReturnType<typeof build>>): BuiltSite {
  if (!('output' in result)) throw new Error('bench: expected one output of the build, found several or a watcher');
  return { folder, files: result.output };
}

/** Builds our own site as `npm run build` does, into a folder of its own. */
export async function buildOurs(): Promise<BuiltSite> {
  listedArchives();
  const outDir = folderOf('ours');
  return asBuilt(outDir, await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } }));
}

/** Builds the bare page: MapLibre, the same archives, the simplest style. */
export async function buildBare(): Promise<BuiltSite> {
  const outDir = folderOf('bare');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: join('bench', 'bare'),
    base: './',
    publicDir: join(process.cwd(), 'public'),
    plugins: [fontFaces()],
    worker: { format: 'es' },
    define: { bareStyle: JSON.stringify(await bareStyle(listedArchives())) },
    build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, outDir, emptyOutDir: true },
  });
  return asBuilt(outDir, result);
}

/** Serves a built site on a free port, both kinds by the same server with the same settings. */
export async function serve({ folder }: BuiltSite): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    plugins: [plainArchives()],
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string')
    throw new Error('bench: expected a port to listen on, found none');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
