import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { linksAhead } from '../../../tiles/vite/map-ahead.ts';

const chunk = (fileName: string, facadeModuleId: string | null, imports: string[], css: string[] = []) =>
  ({
    type: 'chunk',
    fileName,
    facadeModuleId,
    imports,
    viteMetadata: { importedCss: new Set(css) },
  }) as unknown as Rolldown.OutputChunk;

const bundle = {
  'assets/map-1.js': chunk('assets/map-1.js', '/site/src/state/map-parts.ts', ['assets/lib-2.js', 'assets/first-3.js']),
  'assets/lib-2.js': chunk('assets/lib-2.js', null, ['assets/map-1.js'], ['assets/lib-4.css']),
  'assets/first-3.js': chunk('assets/first-3.js', null, []),
  'assets/ko-6.js': chunk('assets/ko-6.js', '\0virtual:font-faces/ko', []),
  'assets/font-faces-ko-7.json': { type: 'asset', fileName: 'assets/font-faces-ko-7.json' } as Rolldown.OutputAsset,
  'assets/font-pack-ko-8.bin': { type: 'asset', fileName: 'assets/font-pack-ko-8.bin' } as Rolldown.OutputAsset,
  'assets/later-5.js': chunk('assets/later-5.js', '/site/src/later.ts', []),
};

it('a page names the code of the map, what it imports, its styles and the fonts, and nothing twice', () => {
  const links = linksAhead('<link href="./assets/first-3.js">', bundle);
  expect(links.map(({ attrs }) => [attrs?.rel, attrs?.href])).toEqual([
    ['modulepreload', './assets/map-1.js'],
    ['modulepreload', './assets/lib-2.js'],
    ['preload', './assets/lib-4.css'],
    ['modulepreload', './assets/ko-6.js'],
    ['preload', './assets/font-faces-ko-7.json'],
    ['preload', './assets/font-pack-ko-8.bin'],
  ]);
});

it('a build whose map has no file of its own fails', () => {
  expect(() => linksAhead('', { 'assets/later-5.js': bundle['assets/later-5.js'] })).toThrow(
    'map-ahead: expected a chunk of /src/state/map-parts.ts, found none',
  );
});
