import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../tiles/vite/content-security-policy.ts';

const isInstalled = spawnSync('nginx', ['-v'], { env: { PATH: `${process.env.PATH}:/usr/sbin` } }).status === 0;
const title = `deploy/nginx.conf${isInstalled ? '' : ' (skipped: nginx is not installed here)'}`;

const freePort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

describe.skipIf(!isInstalled)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jinju-nginx-'));
  let nginx: ChildProcess;
  let url = '';

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    const site = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
      .replace('/srv/jinju/dist', resolve('dist'));
    mkdirSync(join(folder, 'tmp'));
    const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path tmp/${kind};`);
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user} daemon off; master_process off; pid nginx.pid; error_log stderr; events {}
      http { include /etc/nginx/mime.types; access_log off; ${kinds.join(' ')} ${site} }`,
    );
    nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: `${process.env.PATH}:/usr/sbin` },
    });
    await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200), { timeout: 10_000, interval: 100 });
  });
  afterAll(() => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
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
    expect(await age(script)).toMatch(/^max-age=3\d{8}$/);
  });

  it('types scripts, fonts and the manifest, and answers a missing file with 404', async () => {
    const type = async (path: string) => (await fetch(url + path)).headers.get('content-type');
    expect(await type('sw.js')).toMatch(/javascript/);
    expect(await type('manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
    expect((await fetch(`${url}nothing.json`)).status).toBe(404);
  });
});
