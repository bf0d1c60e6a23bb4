import { EtagMismatch } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArchiveSource } from '../../src/load/archive-source.ts';

const url = 'https://example.org/tiles/jinju.pmtiles';
const file = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 251);
const asked: string[] = [];
type Answer = (range: { first: number; last: number } | null, cache: RequestCache | undefined) => Response;
let host: Answer;

const whole = (headers: HeadersInit = {}) => new Response(file, { headers });
const part = (first: number, last: number, headers: Record<string, string> = {}) =>
  new Response(file.slice(first, last + 1), {
    status: 206,
    headers: { 'content-range': `bytes ${first}-${Math.min(last, file.length - 1)}/${file.length}`, ...headers },
  });
const withRanges: Answer = (range) => (range === null ? whole() : part(range.first, range.last, { etag: '"1"' }));

const servedByWorker = (isServed: boolean) =>
  vi.stubGlobal('navigator', { serviceWorker: { controller: isServed ? {} : null } });

beforeEach(() => {
  asked.length = 0;
  servedByWorker(false);
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit = {}) => {
    const header = new Headers(init.headers).get('range');
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? [];
    asked.push(init.cache === 'only-if-cached' ? 'kept' : (header ?? 'whole'));
    return host(first === undefined ? null : { first: Number(first), last: Number(last) }, init.cache);
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = async (source: ArchiveSource, offset: number, length: number) =>
  new Uint8Array((await source.getBytes(offset, length)).data);

describe('ArchiveSource', () => {
  it('asks for ranges, and takes less where the archive ends', async () => {
    host = withRanges;
    const source = new ArchiveSource(url);
    expect(await read(source, 100, 50)).toEqual(file.slice(100, 150));
    expect(await read(source, 4990, 16_384)).toEqual(file.slice(4990));
    expect(asked).toEqual(['bytes=100-149', 'bytes=4990-21373']);
  });

  it('reads from what the device keeps, without the network', async () => {
    servedByWorker(true);
    host = (_, cache) => (cache === 'only-if-cached' ? whole() : Response.error());
    const source = new ArchiveSource(url);
    expect(await read(source, 100, 50)).toEqual(file.slice(100, 150));
    expect(await read(source, 7, 3)).toEqual(file.slice(7, 10));
    expect(asked).toEqual(['kept']);
  });

  it('finds what was kept meanwhile when the network goes', async () => {
    servedByWorker(true);
    let isKept = false;
    host = (range, cache) => {
      if (cache === 'only-if-cached') return isKept ? whole() : new Response(null, { status: 204 });
      if (isKept) throw new TypeError('Failed to fetch');
      return withRanges(range, cache);
    };
    const source = new ArchiveSource(url);
    expect(await read(source, 0, 10)).toEqual(file.slice(0, 10));
    isKept = true;
    expect(await read(source, 10, 10)).toEqual(file.slice(10, 20));
  });

  it.each<[string, Answer]>([
    ['without ranges', () => whole()],
    ['that answers ranges with 416', (range) => (range === null ? whole() : new Response(null, { status: 416 }))],
    [
      'that packs ranges',
      (range) => (range === null ? whole() : part(range.first, range.last, { 'content-encoding': 'gzip' })),
    ],
    [
      'whose packed ranges the browser refuses',
      (range) => {
        if (range === null) return whole();
        throw new TypeError('Failed to fetch');
      },
    ],
    ['that answers with another range', (range) => (range === null ? whole() : part(0, 9))],
    [
      'that sends less than it says',
      (range) =>
        range === null
          ? whole()
          : new Response(file.slice(0, 3), {
              status: 206,
              headers: { 'content-range': `bytes ${range.first}-${range.last}/5000` },
            }),
    ],
    ['that does not say which range', (range) => (range === null ? whole() : new Response(file, { status: 206 }))],
  ])('takes the whole file from a host %s, once', async (_, answer) => {
    host = answer;
    const source = new ArchiveSource(url);
    expect(await read(source, 100, 50)).toEqual(file.slice(100, 150));
    const before = asked.length;
    expect(await read(source, 200, 50)).toEqual(file.slice(200, 250));
    expect(asked.length).toBe(before);
  });

  it('notices that the host replaced the archive', async () => {
    host = withRanges;
    await expect(new ArchiveSource(url).getBytes(0, 10, undefined, '"0"')).rejects.toBeInstanceOf(EtagMismatch);
  });

  it('tells a missing archive, and tries again the next time', async () => {
    host = () => new Response('no', { status: 404 });
    const source = new ArchiveSource(url);
    await expect(source.getBytes(0, 10)).rejects.toThrow('404');
    host = withRanges;
    expect(await read(source, 0, 10)).toEqual(file.slice(0, 10));
  });

  it.each([
    [-1, 10],
    [0, 0],
    [0, 2 ** 40],
    [2 ** 60, 10],
    [Number.NaN, 10],
    [0.5, 10],
  ])('asks nobody at %s for %s bytes', async (offset, length) => {
    await expect(new ArchiveSource(url).getBytes(offset, length)).rejects.toThrow(/expected at most/);
    expect(asked).toEqual([]);
  });
});
