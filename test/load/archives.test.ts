import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { archiveAt, openArchives } from '../../src/load/archives.ts';
import { writeArchive } from '../../tiles/archive/writer.ts';

const base = 'https://example.org/map/';
type Respond = (range: readonly [number, number]) => Response;
let server: Map<string, Respond>;

/** A small valid archive. */
function smallArchive(): Uint8Array {
  const bytes = new Uint8Array([0x1f, 0x8b, 0, 0]);
  return writeArchive([{ z: 0, x: 0, y: 0, bytes }], {
    metadata: { attribution: '<a href="https://osm.org">© OSM</a> & others' },
    bounds: [127, 34, 129, 36],
    center: { lon: 128, lat: 35, zoom: 0 },
    tileCompression: 'gzip',
    tileType: 'mvt',
  });
}

/** Answers a request for a range as a static server does. */
const file =
  (bytes: Uint8Array): Respond =>
  ([from, to]) => {
    if (Number.isNaN(from)) return new Response(bytes as Uint8Array<ArrayBuffer>);
    if (from >= bytes.length) return new Response(null, { status: 416 });
    return new Response(bytes.slice(from, to + 1) as Uint8Array<ArrayBuffer>, {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${Math.min(to, bytes.length - 1)}/${bytes.length}` },
    });
  };
const page: Respond = () => new Response('<!doctype html><title>Welcome</title>'.padEnd(20_000), { status: 200 });
const index = (...archives: string[]) => server.set(`tiles/index.json`, () => Response.json({ archives }));
const put = (name: string, response: Respond) => server.set(`${base}tiles/${name}.pmtiles`, response);

beforeEach(() => {
  server = new Map();
  vi.stubGlobal('document', { baseURI: base });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString(text: string) {
        return { body: { textContent: text.replace(/<[^>]*>/g, '').replace('&amp;', '&') } };
      }
    },
  );
  vi.stubGlobal('fetch', async (url: string | URL, init?: RequestInit) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
    const respond = server.get(String(url));
    return respond?.([Number(from), Number(to)]) ?? new Response('no', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('openArchives', () => {
  it('gives the addresses of the archives that the server lists', async () => {
    index('jinju.pmtiles', 'world.pmtiles');
    for (const name of ['jinju', 'world']) put(name, file(smallArchive()));
    expect(await openArchives(() => {})).toEqual({
      urls: { jinju: `pmtiles://${base}tiles/jinju.pmtiles`, world: `pmtiles://${base}tiles/world.pmtiles` },
      streetsAttribution: null,
      problems: [],
    });
  });

  it('tells the date of the server, so that a wrong clock is noticed', async () => {
    const date = 'Sat, 04 Oct 2025 09:00:00 GMT';
    server.set('tiles/index.json', () => Response.json({ archives: [] }, { headers: { date } }));
    const onDate = vi.fn();
    await openArchives(onDate);
    expect(onDate.mock.calls).toEqual([[date]]);
  });

  it('asks for no archive that is not listed, and knows none of another name', async () => {
    index('world.pmtiles', 'other.pmtiles');
    put('world', file(smallArchive()));
    const { urls, problems } = await openArchives(() => {});
    expect(Object.keys(urls)).toEqual(['world']);
    expect(problems).toEqual([]);
  });

  it('tells whom to credit for the streets, without markup', async () => {
    index('streets.pmtiles');
    put('streets', file(smallArchive()));
    const { urls, streetsAttribution } = await openArchives(() => {});
    expect(urls.streets).toBe(`pmtiles://${base}tiles/streets.pmtiles`);
    expect(streetsAttribution).toBe('© OSM & others');
  });

  it('reports streets that tell nothing readable about themselves, and opens the others', async () => {
    const bytes = smallArchive();
    const view = new DataView(bytes.buffer);
    const [start, length] = [view.getUint32(24, true), view.getUint32(32, true)];
    bytes.fill(0xff, start, start + length);
    index('jinju.pmtiles', 'streets.pmtiles');
    put('jinju', file(smallArchive()));
    put('streets', file(bytes));
    const { urls, streetsAttribution, problems } = await openArchives(() => {});
    expect(Object.keys(urls)).toEqual(['jinju']);
    expect(streetsAttribution).toBeNull();
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([['bad-archive', 'tiles/streets.pmtiles']]);
  });

  it('reports a page in place of an archive and opens the other', async () => {
    index('jinju.pmtiles', 'world.pmtiles');
    put('jinju', page);
    put('world', file(smallArchive()));
    const { urls, problems } = await openArchives(() => {});
    expect(Object.keys(urls)).toEqual(['world']);
    expect(problems).toEqual([{ kind: 'bad-archive', where: 'tiles/jinju.pmtiles', detail: expect.any(String) }]);
  });

  it('reports an archive of another version', async () => {
    const bytes = smallArchive();
    bytes[7] = 9;
    index('jinju.pmtiles');
    put('jinju', file(bytes));
    const { urls, problems } = await openArchives(() => {});
    expect(urls).toEqual({});
    expect(problems).toEqual([
      { kind: 'bad-archive', where: 'tiles/jinju.pmtiles', detail: expect.stringMatching(/version|spec/i) },
    ]);
  });

  it('reports an archive that is listed but missing, and one that is empty', async () => {
    index('jinju.pmtiles', 'world.pmtiles');
    put('world', file(new Uint8Array(0)));
    const { urls, problems } = await openArchives(() => {});
    expect(urls).toEqual({});
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([
      ['bad-archive', 'tiles/jinju.pmtiles'],
      ['bad-archive', 'tiles/world.pmtiles'],
    ]);
  });

  it('calls an archive offline that the network did not bring, in whole or in part', async () => {
    const lost = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    index('jinju.pmtiles', 'world.pmtiles');
    put('jinju', () => {
      throw new TypeError('Failed to fetch');
    });
    put('world', () => new Response(lost));
    const { problems } = await openArchives(() => {});
    expect(problems).toEqual([
      { kind: 'offline', where: 'tiles/jinju.pmtiles', detail: 'Failed to fetch' },
      { kind: 'offline', where: 'tiles/world.pmtiles', detail: expect.any(String) },
    ]);
  });

  it('tries the two archives of the project where the list itself is missing, and reports that', async () => {
    for (const name of ['jinju', 'world', 'streets']) put(name, file(smallArchive()));
    const { urls, problems } = await openArchives(() => {});
    expect(Object.keys(urls)).toEqual(['jinju', 'world']);
    expect(problems.map(({ where }) => where)).toEqual(['tiles/index.json']);
  });

  it.each([{}, null, { archives: 'jinju' }, { archives: [1] }])(
    'does the same for a list that is %j',
    async (content) => {
      server.set('tiles/index.json', () => Response.json(content));
      for (const name of ['jinju', 'world']) put(name, file(smallArchive()));
      const { urls, problems } = await openArchives(() => {});
      expect(Object.keys(urls)).toEqual(['jinju', 'world']);
      expect(problems).toEqual([
        { kind: 'unreadable', where: 'tiles/index.json', detail: expect.stringMatching(/^Invalid/) },
      ]);
    },
  );
});

describe('hostile archives', () => {
  const sound = smallArchive();
  const changeArb = fc.record({ at: fc.nat({ max: sound.length - 1 }), value: fc.nat({ max: 255 }) });
  const hostileArb = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.nat({ max: sound.length - 1 }).map((length) => sound.slice(0, length)),
    fc.array(changeArb, { minLength: 1, maxLength: 12 }).map((changes) => {
      const bytes = sound.slice();
      for (const { at, value } of changes) bytes[at] = value;
      return bytes;
    }),
  );
  const withoutRanges =
    (bytes: Uint8Array): Respond =>
    () =>
      new Response(bytes as Uint8Array<ArrayBuffer>);

  it('become a problem or are opened, and their tiles an answer or a reason: never a throw, never a hang', async () => {
    await fc.assert(
      fc.asyncProperty(hostileArb, fc.boolean(), async (bytes, knowsRanges) => {
        index('streets.pmtiles');
        put('streets', knowsRanges ? file(bytes) : withoutRanges(bytes));
        const { urls, problems } = await openArchives(() => {});
        expect(Object.keys(urls).length + problems.length).toBe(1);
        if (problems[0] !== undefined)
          expect(problems[0]).toMatchObject({ kind: 'bad-archive', where: 'tiles/streets.pmtiles' });
        const [tile] = await Promise.allSettled([archiveAt(`${base}tiles/streets.pmtiles`).getZxy(0, 0, 0)]);
        expect(['fulfilled', 'rejected']).toContain(tile.status);
      }),
      { numRuns: 300 },
    );
  });
});
