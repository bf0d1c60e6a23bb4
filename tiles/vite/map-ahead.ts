import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

const mapCode = /src[\\/]state[\\/]map-parts\.ts$/;

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

/** The links that let a built page fetch the map's code at once; throws where the map has no file of its own. */
export function linksAhead(html: string, bundle: Bundle): readonly HtmlTagDescriptor[] {
  const map = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId !== null && mapCode.test(file.facadeModuleId),
  );
  if (map?.type !== 'chunk') throw new Error('map-ahead: expected a chunk of src/state/map-parts.ts, found none');
  const files = [...filesOf(bundle, map)].filter((file) => !html.includes(file));
  return files.map((file) => {
    const kind = file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
    return { tag: 'link', attrs: { ...kind, crossorigin: true, href: `./${file}` }, injectTo: 'head' };
  });
}

/** Names the map's code in the page, which the first script would ask for only once it runs. */
export const mapAhead = (): Plugin => ({
  name: 'map-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => (bundle === undefined ? [] : [...linksAhead(html, bundle)]),
  },
});
