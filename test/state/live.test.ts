import { afterEach, expect, it, vi } from 'vitest';
import { startLive } from '../../src/state/live.ts';
import { now, problems } from '../../src/state/store.ts';
import { makeKeys, seal } from '../../tiles/alerts/seal.ts';

afterEach(() => vi.unstubAllGlobals());

it('a kept feed that is no longer valid is no trouble where the host offers none any more', async () => {
  const { privatePem, publicKey } = makeKeys();
  const text = seal({ format: 1, issued: '2025-11-15T19:00', alerts: [] }, privatePem);
  const kept = new Map([['jinju-map.alerts.1', JSON.stringify({ path: 'live/alerts.json', key: publicKey, text })]]);
  const troubles: string[][] = [];
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: () => {} });
  vi.stubGlobal('window', { addEventListener: () => {}, clearTimeout });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => {
    troubles.push(problems.value.map(({ where }) => where));
    return new Response('', { status: 404 });
  });
  now.value = Date.UTC(2025, 11, 1);
  await startLive();
  expect(troubles).toEqual([['live/alerts.json']]);
  expect(problems.value).toEqual([]);
  expect(kept.size).toBe(0);
});
