import { FetchSource, PMTiles, Protocol } from 'pmtiles';
import * as v from 'valibot';
import { config } from '../config.ts';
import { fetchJson } from './fetch-json.ts';
import { fail, ok, type Result } from './result.ts';

const names = ['jinju', 'world', 'streets'] as const;
export type ArchiveName = (typeof names)[number];

const indexSchema = v.object({ archives: v.array(v.string()) });

const protocol = new Protocol();

/** The handler of `pmtiles://` addresses for MapLibre. */
export const archiveProtocol = protocol.tile;

/** Addresses of the archives for the style, and what was wrong with the others. */
export interface Archives {
  readonly urls: Readonly<Partial<Record<ArchiveName, string>>>;
  /** Words that the archive of streets asks to be shown; null without one. */
  readonly streetsAttribution: string | null;
  readonly problems: readonly Extract<Result<never>, { ok: false }>['problem'][];
}

const describe = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return /magic/i.test(message) ? 'found something else than a PMTiles archive at this address' : message;
};

interface Opened {
  readonly url: string;
  readonly archive: PMTiles;
}

async function open(name: ArchiveName): Promise<Result<Opened>> {
  const file = `${config.tilesUrl}${name}.pmtiles`;
  const address = new URL(file, document.baseURI).href;
  const archive = new PMTiles(new FetchSource(address));
  try {
    const header = await archive.getHeader();
    if (header.specVersion !== 3) return fail('bad-archive', file, `found version ${header.specVersion}, expected 3`);
  } catch (error) {
    return fail('bad-archive', file, describe(error));
  }
  protocol.add(archive);
  return ok({ url: `pmtiles://${address}`, archive });
}

/** The attribution of an archive as plain text, whatever markup it carries. */
async function attributionOf(archive: PMTiles): Promise<string | null> {
  const metadata = v.safeParse(v.object({ attribution: v.string() }), await archive.getMetadata());
  if (!metadata.success) return null;
  return new DOMParser().parseFromString(metadata.output.attribution, 'text/html').body.textContent;
}

/** Opens the archives that the server lists and reads their headers; a broken one is reported and left out. */
export async function openArchives(): Promise<Archives> {
  const index = await fetchJson(`${config.tilesUrl}index.json`);
  const parsed = v.safeParse(indexSchema, index.ok ? index.value : null);
  const listed = parsed.success
    ? names.filter((name) => parsed.output.archives.includes(`${name}.pmtiles`))
    : names.slice(0, 2);
  const opened = await Promise.all(listed.map(async (name) => ({ name, result: await open(name) })));
  const streets = opened.find(({ name }) => name === 'streets')?.result;
  return {
    streetsAttribution: streets?.ok ? await attributionOf(streets.value.archive) : null,
    urls: Object.fromEntries(opened.flatMap(({ name, result }) => (result.ok ? [[name, result.value.url]] : []))),
    problems: [
      ...(index.ok ? [] : [index.problem]),
      ...opened.flatMap(({ result }) => (result.ok ? [] : [result.problem])),
    ],
  };
}
