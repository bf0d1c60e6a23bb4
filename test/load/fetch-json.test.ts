import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { config } from '../../src/config.ts';
import { fetchJson } from '../../src/load/fetch-json.ts';

/** Lets `fetch` do this for every address. */
const answer = (fetch: (url: string, init: RequestInit) => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(fetch));
const html = (status: number) =>
  new Response('<!doctype html><title>Not here</title>', { status, headers: { 'content-type': 'text/html' } });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('fetchJson', () => {
  it('gives the parsed JSON of the address that it was asked for', async () => {
    answer(async () => Response.json({ a: [1, null] }));
    expect(await fetchJson('data/x.json')).toEqual({ ok: true, value: { a: [1, null] } });
    expect(fetch).toHaveBeenCalledWith('data/x.json', expect.objectContaining({ signal: expect.any(AbortSignal) }));
  });

  it.each([404, 403, 500])('calls a file missing that the server answers with %i', async (status) => {
    answer(async () => html(status));
    expect(await fetchJson('data/x.json')).toEqual({
      ok: false,
      problem: { kind: 'missing', where: 'data/x.json', detail: `the server answered ${status}` },
    });
  });

  it('calls a page in place of JSON unreadable and says what it found', async () => {
    answer(async () => html(200));
    expect(await fetchJson('data/x.json')).toEqual({
      ok: false,
      problem: { kind: 'unreadable', where: 'data/x.json', detail: 'expected JSON, found text/html' },
    });
  });

  it('calls a file unreadable that breaks off in the middle', async () => {
    answer(async () => new Response('{"sites": [{"id": ', { headers: { 'content-type': 'application/json' } }));
    expect(await fetchJson('data/x.json')).toMatchObject({ ok: false, problem: { kind: 'unreadable' } });
  });

  it('calls a connection offline that is lost while the file comes', async () => {
    const lost = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    answer(async () => new Response(lost, { headers: { 'content-type': 'application/json' } }));
    expect(await fetchJson('data/x.json')).toEqual({
      ok: false,
      problem: { kind: 'offline', where: 'data/x.json', detail: 'network error' },
    });
  });

  it('calls a failed connection offline and keeps what the browser said', async () => {
    answer(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await fetchJson('data/x.json')).toEqual({
      ok: false,
      problem: { kind: 'offline', where: 'data/x.json', detail: 'Failed to fetch' },
    });
  });
});

describe('fetchJson with a server that never answers', () => {
  beforeEach(() => {
    // The timer of AbortSignal.timeout cannot be faked: it is replaced by one that can.
    vi.useFakeTimers();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('signal timed out', 'TimeoutError')), ms);
      return controller.signal;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives up after the time that the configuration allows, and not before', async () => {
    answer(
      (_url, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    let settled = false;
    const reading = fetchJson('data/x.json').finally(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(config.fetchTimeoutMs - 1);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toEqual({
      ok: false,
      problem: { kind: 'offline', where: 'data/x.json', detail: 'signal timed out' },
    });
  });
});
