import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A web server that a deployer may have, with the configuration that `deploy/` documents for it. */
export interface WebServer {
  readonly name: string;
  /** Its configuration, named from the root of the project. */
  readonly file: string;
  readonly isInstalled: boolean;
  /** Starts it in a folder of its own on a port of the loopback. */
  readonly start: (folder: string, port: number) => ChildProcess;
}

const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const answers = (command: string, argument: string): boolean => spawnSync(command, [argument], { env }).status === 0;

const nginx: WebServer = {
  name: 'nginx',
  file: 'deploy/nginx.conf',
  isInstalled: answers('nginx', '-v'),
  start: (folder, port) => {
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
    const options = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
    return spawn('nginx', options, { stdio: ['ignore', 'ignore', 'inherit'], env });
  },
};

const caddy: WebServer = {
  name: 'Caddy',
  file: 'deploy/Caddyfile',
  isInstalled: answers('caddy', 'version'),
  start: (folder, port) => {
    const site = readFileSync('deploy/Caddyfile', 'utf8')
      .replace('map.example.org {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`)
      .replace('/srv/jinju/dist', resolve('dist'));
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
    const options = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    const own = { ...env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return spawn('caddy', options, { stdio: 'ignore', env: own });
  },
};

export const webServers: readonly WebServer[] = [nginx, caddy];

/** A folder of its own for a server, and what takes it away again. */
export function serverFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'jinju-server-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A port of the loopback that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolvePort(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
