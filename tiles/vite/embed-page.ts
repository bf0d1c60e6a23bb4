import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What differs from the first page: [found there, what stands instead]. */
const changes = [
  ['data-layout="screen"', 'data-layout="embed"'],
  ['<link rel="manifest" href="./manifest.webmanifest" />', '<meta name="robots" content="noindex" />'],
] as const;

/** Returns the page that others may put into a frame, made of the first page; throws where that has changed too much. */
export function embedPageOf(page: string): string {
  return changes.reduce((html, [found, instead]) => {
    if (!html.includes(found)) throw new Error(`embed-page: expected ${found} in index.html, found none`);
    return html.replace(found, instead);
  }, page);
}

/**
 * A Vite plugin that adds `embed.html`: the same app as `index.html`, but never anything else than an embedded map. It is a
 * page of its own so that a host can let this one into frames and no other.
 */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    writeBundle: {
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('embed-page: expected a folder to write to, found none');
        writeFileSync(join(dir, 'embed.html'), embedPageOf(readFileSync(join(dir, 'index.html'), 'utf8')));
      },
    },
  };
}
