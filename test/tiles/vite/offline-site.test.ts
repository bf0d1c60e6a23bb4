import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { describeRelease } from '../../../tiles/vite/offline-site.ts';

it('a release leaves out what the app works without', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jinju-release-'));
  const kept = ['index.html', 'list.html', 'data/manifest.json', 'assets/pages.js'];
  const leftOut = [
    'pages/en/site-x.html',
    'pages/pages.css',
    'sitemap.xml',
    'robots.txt',
    'screenshots/a.jpg',
    'sw.js',
  ];
  for (const path of [...kept, ...leftOut]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), path === 'data/manifest.json' ? '{"dataDate":"2026-11"}' : path);
  }
  expect(describeRelease(folder, new Set()).files.map(({ path }) => path)).toEqual(kept.toSorted());
  rmSync(folder, { recursive: true });
});
