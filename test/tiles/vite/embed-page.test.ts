import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { embedPageOf } from '../../../tiles/vite/embed-page.ts';

it('the page for frames is the first page, embedded, not installed and not listed', () => {
  const page = readFileSync('index.html', 'utf8');
  const embedded = embedPageOf(page);
  expect(embedded).toContain('data-layout="embed"');
  expect(embedded).not.toContain('rel="manifest"');
  expect(embedded).toContain('noindex');
  expect(embedded).toContain('src/main.tsx');
});

it('is not made where the first page has lost what it changes', () => {
  expect(() => embedPageOf('<html>')).toThrow('embed-page: expected data-layout="screen" in index.html, found none');
});
