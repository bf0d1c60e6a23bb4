import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../tiles/vite/content-security-policy.ts';
import { freePort, serverFolder, webServers } from './servers.ts';

const titled = webServers.map((server) => ({
  ...server,
  title: server.file + (server.isInstalled ? '' : ` (skipped: ${server.name} is not installed here)`),
}));

describe.each(titled)('$title', ({ isInstalled, start }) => {
  if (!isInstalled) {
    it.skip('is served as documented');
    return;
  }
  const { folder, remove } = serverFolder();
  let server: ChildProcess;
  let url = '';

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    server = start(folder, port);
    await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200), { timeout: 10_000, interval: 100 });
  });
  afterAll(() => {
    server.kill();
    remove();
  });

  it('sends the headers with every answer, also with errors', async () => {
    for (const path of ['', 'index.html', 'data/city.json', 'tiles/world.pmtiles', 'missing.html']) {
      const { headers } = await fetch(url + path);
      expect(headers.get('content-security-policy')).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  it('lets the page that is made for it into frames, and no other', async () => {
    const { headers } = await fetch(`${url}embed.html`);
    expect(headers.get('content-security-policy')).toBe(`${contentSecurityPolicy}; frame-ancestors *`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers ranges of archives unpacked, and packs text', async () => {
    const archive = await fetch(`${url}tiles/world.pmtiles`, { headers: { range: 'bytes=0-6' } });
    expect(archive.status).toBe(206);
    expect(archive.headers.get('content-encoding')).toBeNull();
    expect(await archive.text()).toBe('PMTiles');
    expect((await fetch(`${url}data/city.json`)).headers.get('content-encoding')).toBe('gzip');
  });

  it('lets what may change be asked for again, and what carries a hash not', async () => {
    const page = await (await fetch(url)).text();
    const script = /assets\/[^"]+\.js/.exec(page)?.[0] ?? '';
    const age = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
    for (const path of ['', 'sw.js', 'release.json', 'data/city.json']) expect(await age(path)).toBe('no-cache');
    expect(await age(script)).toMatch(/(^|, )max-age=3\d{7,8}\b/);
  });

  it('types scripts and the manifest, and answers a missing file with 404', async () => {
    const type = async (path: string) => (await fetch(url + path)).headers.get('content-type');
    expect(await type('sw.js')).toMatch(/javascript/);
    expect(await type('manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
    expect((await fetch(`${url}nothing.json`)).status).toBe(404);
  });
});
