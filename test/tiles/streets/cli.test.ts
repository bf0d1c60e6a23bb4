import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './fault-server.ts';
import { fixtureArchive, regionTiles } from './fixture.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const COMMAND = fileURLToPath(new URL('../../../tiles/streets.ts', import.meta.url));

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { cwd: workspace.folder };
    execFile(process.execPath, ['--import', TSX, COMMAND, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('npm run tiles:streets', () => {
  it('extracts Jinju from an address into public/tiles and tells the checksum', async () => {
    const server = await startServer(fixtureArchive(regionTiles()));
    const { code, stdout, stderr } = await run(server.url);
    await server.close();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^public\/tiles\/streets\.pmtiles: \d+ tiles, zooms 0 to 13, .*\nsha256 [0-9a-f]{64}\n$/);
    expect(stderr).toContain('Tiles: 100 %');
    expect(stderr).toContain('ends at zoom 13, before zoom 15');
    const written = readFileSync(join(workspace.folder, 'public/tiles/streets.pmtiles'));
    expect(written.subarray(0, 7).toString()).toBe('PMTiles');
    expect(existsSync(join(workspace.folder, '.cache/streets'))).toBe(true);
    expect(existsSync(join(workspace.folder, 'public/tiles/index.json'))).toBe(true);
  }, 30_000);

  it('takes a file and every option', async () => {
    writeFileSync(join(workspace.folder, 'korea.pmtiles'), fixtureArchive(regionTiles()));
    const { stdout } = await run('korea.pmtiles', '--bbox=128,35.1,128.1,35.2', '--maxzoom=9', '--out=small.pmtiles');
    expect(stdout).toMatch(/^small\.pmtiles: \d+ tiles, zooms 0 to 9, /);
    expect(existsSync(join(workspace.folder, 'index.json'))).toBe(false);
  }, 30_000);

  it.each([
    [[], 'found:    0 archives'],
    [['a', 'b'], 'found:    2 archives'],
    [['a', '--maxzoom=x'], 'expected: a whole zoom from 0 to 26'],
    [['a', '--bbox=1,2,3'], 'expected: west,south,east,north'],
    [['a', '--zoom=3'], "Unknown option '--zoom'"],
    [['no-such-file'], 'ENOENT'],
  ])(
    'ends with 1 and a message, without a stack, for %j',
    async (args, message) => {
      const { code, stdout, stderr } = await run(...args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(message);
      expect(stderr).not.toContain('    at ');
    },
    30_000,
  );

  it('prints its help', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('default 127.86,35.04,128.39,35.36');
  }, 30_000);
});
