import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Release } from '../../src/core/offline/release.ts';
import { describeRelease } from '../../tiles/vite/offline-site.ts';
import { readHeadersFile } from '../deploy/headers-file.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** What a host can do wrong, to be changed at any time. */
export interface Faults {
  /** Answers nothing at all, as a network that is gone. */
  down: boolean;
  /** Knows no ranges: sends everything. */
  withoutRanges: boolean;
  /** Packs everything, archives too, ranges or not. */
  packs: boolean;
  /** Files that are missing, though listed. */
  missing: (path: string) => boolean;
  /** Files of which a byte arrives wrong. */
  corrupt: (path: string) => boolean;
  /** Breaks the connection from the n-th request after it was set. */
  cutAfter: number;
}

const soundHost = (): Faults => ({
  down: false,
  withoutRanges: false,
  packs: false,
  missing: () => false,
  corrupt: () => false,
  cutAfter: Number.POSITIVE_INFINITY,
});

/** A loopback host of a copy of the built site, that can be broken, cut off and given new releases. */
export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'jinju-host-'));
  faults = soundHost();
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  #editions = 1;
  /** What the site's own `_headers` file sends with a path, where the host reads it. */
  #documented: ReturnType<typeof readHeadersFile> = () => ({});
  readonly #server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<Host> {
    const host = new Host();
    cpSync('dist', host.folder, { recursive: true });
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  /** A host that reads `deploy/_headers`, as documented. */
  static async startStatic(): Promise<Host> {
    const host = await Host.start();
    host.#documented = readHeadersFile(readFileSync('deploy/_headers', 'utf8'));
    return host;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('host: expected a port, found none');
    return `http://127.0.0.1:${address.port}/`;
  }

  get release(): Release {
    return JSON.parse(readFileSync(join(this.folder, 'release.json'), 'utf8')) as Release;
  }

  /** Makes the host sound again. */
  mend(): void {
    this.faults = soundHost();
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string): void {
    writeFileSync(join(this.folder, path), content);
  }

  /** Lists what lies in the folder as a new release, as a build does; returns its id. */
  publish(): string {
    const release = describeRelease(this.folder, new Set());
    this.write('release.json', JSON.stringify(release));
    return release.id;
  }

  /** Changes what every page shows and every start needs, and publishes it. */
  publishNews(word: string): string {
    this.write(
      'index.html',
      this.read('index.html').replace(/<html lang="ko"[^>]*>/, `<html lang="ko" data-word="${word}">`),
    );
    this.#editions += 1;
    this.write('data/world.json', this.read('data/world.json').trimEnd() + '\n'.repeat(this.#editions));
    return this.publish();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    const { faults } = this;
    faults.cutAfter -= 1;
    if (faults.down || faults.cutAfter < 0) {
      request.socket.destroy();
      return;
    }
    this.asked.push(path);
    let bytes: Buffer<ArrayBufferLike>;
    try {
      if (faults.missing(path)) throw new Error('missing');
      bytes = readFileSync(join(this.folder, path));
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain', ...this.#documented(pathname) }).end('not found');
      return;
    }
    if (faults.corrupt(path)) {
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    }
    this.#send(path, bytes, request, response);
  }

  #send(path: string, bytes: Buffer<ArrayBufferLike>, request: IncomingMessage, response: ServerResponse): void {
    const { withoutRanges, packs } = this.faults;
    const headers: Record<string, string> = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(packs ? { 'content-encoding': 'gzip' } : {}),
      ...this.#documented(new URL(request.url ?? '/', 'http://host').pathname),
    };
    const sent = packs ? gzipSync(bytes, { level: 1 }) : bytes;
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (first === undefined || withoutRanges) {
      response.writeHead(200, headers).end(sent);
      return;
    }
    const end = Math.min(Number(last) + 1, sent.length);
    headers['content-range'] = `bytes ${first}-${end - 1}/${sent.length}`;
    response.writeHead(206, headers).end(sent.subarray(Number(first), end));
  }
}
