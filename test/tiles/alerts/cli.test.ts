import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const COMMAND = fileURLToPath(new URL('../../../tiles/alerts.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'jinju-alerts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const args = (rest: readonly string[]) => ['--import', TSX, COMMAND, ...rest];
const run = (...rest: string[]) => execFileSync(process.execPath, args(rest), { cwd: folder, encoding: 'utf8' });
const refused = (...rest: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args(rest), { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  return stderr;
};
const text = { ko: '안전 점검', en: 'Safety check', ja: '安全点検', zh: '安全检查' };
const span = { from: '2026-10-04T18:00', until: '2099-10-04T23:00' };
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));

describe('npm run alerts', () => {
  it('makes keys, signs a draft, verifies it, and refuses what is wrong with its place', () => {
    const publicKey = run('keygen', 'private.pem').trim();
    expect(publicKey).toMatch(/^[\w-]{43}$/);
    expect(statSync(join(folder, 'private.pem')).mode & 0o077).toBe(0);
    expect(refused('keygen', 'private.pem')).toContain('EEXIST');
    write('draft.json', { format: 1, alerts: [{ kind: 'closure', of: 'site:jinjuseong', ...span, text }] });
    run('sign', 'draft.json', '--key=private.pem', '--out=alerts.json');
    const told = run('verify', 'alerts.json', `--key=${publicKey}`);
    expect(told).toContain('signature right');
    expect(told).toContain('valid now');
    expect(told).toContain('closure site:jinjuseong: 안전 점검');
    writeFileSync(
      join(folder, 'broken.json'),
      readFileSync(join(folder, 'alerts.json'), 'utf8').replace('"payload":"', '"payload":"A'),
    );
    expect(refused('verify', 'broken.json', `--key=${publicKey}`)).toContain('does not fit');
    write('strange.json', { format: 1, alerts: [{ kind: 'closure', of: 'site:atlantis', ...span, text }] });
    expect(refused('sign', 'strange.json', '--key=private.pem')).toContain('alerts[0].of: found site:atlantis');
    expect(refused('sign', 'draft.json')).toContain('Usage');
  });
});
