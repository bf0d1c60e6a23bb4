import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** Names of a chunk's file and of all that it imports to begin with, and of their styles. */
function filesOf(bundle: Bundle, chunk: Rolldown.OutputChunk, found = new Set<string>()): ReadonlySet<string> {
  found.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk' && !found.has(name)) filesOf(bundle, imported, found);
  }
  return found;
}

/** The first chunk of a module whose name ends so; throws where it has no file of its own. */
function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module));
  if (chunk?.type !== 'chunk') throw new Error(`map-ahead: expected a chunk of ${module}, found none`);
  return chunk;
}

function kindOf(file: string): HtmlTagDescriptor['attrs'] {
  if (file.endsWith('.css')) return { rel: 'preload', as: 'style' };
  return file.endsWith('.js') ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' };
}

/** The links that let a built page fetch at once the map's code and the fonts that every language needs. */
export function linksAhead(html: string, bundle: Bundle): readonly HtmlTagDescriptor[] {
  const files = [
    ...filesOf(bundle, chunkOf(bundle, '/src/state/map-parts.ts')),
    chunkOf(bundle, 'virtual:font-faces/ko').fileName,
    ...Object.keys(bundle).filter((file) => /font-(faces|pack)-ko-[^/]*$/.test(file)),
  ];
  return files
    .filter((file) => !html.includes(file))
    .map((file) => ({
      tag: 'link',
      attrs: { ...kindOf(file), crossorigin: true, href: `./${file}` },
      injectTo: 'head',
    }));
}

/** Names in the page what the first script would ask for only once it runs. */
export const mapAhead = (): Plugin => ({
  name: 'map-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => (bundle === undefined ? [] : [...linksAhead(html, bundle)]),
  },
});
