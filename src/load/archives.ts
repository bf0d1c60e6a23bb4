import { PMTiles, Protocol } from 'pmtiles';
import * as v from 'valibot';
import { config } from '../config.ts';
import { ArchiveSource, ArchiveUnreachable } from './archive-source.ts';
import { DirectoryCache } from './directory-cache.ts';
import { fetchJson } from './fetch-json.ts';
import { fail, ok, type Problem, type Result } from './result.ts';
import { unpack } from './unpack.ts';

const names = ['jinju', 'world', 'streets'] as const;
export type ArchiveName = (typeof names)[number];
/** What every site has: asked for before the list of archives is there. */
const usual = names.slice(0, 2);

const indexSchema = v.object({ archives: v.array(v.string()) });

const protocol = new Protocol();

/** The handler of `pmtiles://` addresses for MapLibre. */
export const archiveProtocol = protocol.tile;

/** Addresses of the archives for the style, and what was wrong with the others. */
export interface Archives {
  readonly urls: Readonly<Partial<Record<ArchiveName, string>>>;
  /** Words that the archive of streets asks to be shown; null without one. */
  readonly streetsAttribution: string | null;
  readonly problems: readonly Problem[];
}

const describe = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /magic/i.test(message) ? 'found something else than a PMTiles archive at this address' : message;
};

interface Opened {
  readonly url: string;
  /** What the archive tells about itself; only read of the streets, which others made. */
  readonly metadata: unknown;
}

/** An archive at an address, read by our own source and with nothing believed that it claims about itself. */
export const archiveAt = (address: string): PMTiles =>
  new PMTiles(new ArchiveSource(address), new DirectoryCache(), unpack);

async function open(name: ArchiveName): Promise<Result<Opened>> {
  const file = `${config.tilesUrl}${name}.pmtiles`;
  const address = new URL(file, document.baseURI).href;
  const archive = archiveAt(address);
  let metadata: unknown = null;
  try {
    const header = await archive.getHeader();
    if (header.specVersion !== 3) return fail('bad-archive', file, `found version ${header.specVersion}, expected 3`);
    if (name === 'streets') metadata = await archive.getMetadata();
  } catch (error) {
    return fail(error instanceof ArchiveUnreachable ? 'offline' : 'bad-archive', file, describe(error));
  }
  protocol.add(archive);
  return ok({ url: `pmtiles://${address}`, metadata });
}

/** The attribution in the metadata of an archive as plain text, whatever markup it carries. */
function attributionOf(metadata: unknown): string | null {
  const parsed = v.safeParse(v.object({ attribution: v.string() }), metadata);
  if (!parsed.success) return null;
  return new DOMParser().parseFromString(parsed.output.attribution, 'text/html').body.textContent;
}

/** Names of the archives that the server lists, as far as the app knows them. */
async function readList(onDate: (header: string | null) => void): Promise<Result<readonly ArchiveName[]>> {
  const file = `${config.tilesUrl}index.json`;
  const index = await fetchJson(file, { fresh: true, onAnswer: ({ headers }) => onDate(headers.get('date')) });
  if (!index.ok) return index;
  const parsed = v.safeParse(indexSchema, index.value);
  if (!parsed.success) return fail('unreadable', file, parsed.issues[0].message);
  return ok(names.filter((name) => parsed.output.archives.includes(`${name}.pmtiles`)));
}

/** Opens the archives that the server lists and reads their headers; a broken one is reported and left out. `onDate` is told the server's `Date`. */
export async function openArchives(onDate: (header: string | null) => void): Promise<Archives> {
  const ahead = new Map(usual.map((name) => [name, open(name)]));
  const list = await readList(onDate);
  const listed = list.ok ? list.value : usual;
  const opened = await Promise.all(
    listed.map(async (name) => ({ name, result: await (ahead.get(name) ?? open(name)) })),
  );
  const streets = opened.find(({ name }) => name === 'streets')?.result;
  return {
    streetsAttribution: streets?.ok ? attributionOf(streets.value.metadata) : null,
    urls: Object.fromEntries(opened.flatMap(({ name, result }) => (result.ok ? [[name, result.value.url]] : []))),
    problems: [list, ...opened.map(({ result }) => result)].flatMap((result) => (result.ok ? [] : [result.problem])),
  };
}
