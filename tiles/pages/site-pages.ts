import { itemsOf } from '../../src/core/items.ts';
import { type Language, languages } from '../../src/core/model/index.ts';
import type { Records } from '../../src/core/records.ts';
import { toKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { pagesPart } from '../../src/i18n/pages/part.ts';
import { basePart, cardPart } from '../../src/i18n/parts.ts';
import { hasPage, type PageKind, pagePath } from './addresses.ts';
import type { PageContext } from './context.ts';
import { styleFile } from './frame.ts';
import { element } from './html.ts';
import { pageStyle } from './style.ts';
import { indexPage, thingPage } from './thing-page.ts';

/** What the pages are made of. */
export type PageInput = Pick<PageContext, 'records' | 'site' | 'data' | 'policy'>;

/** What pages of a language are made from. A page has no clock: what depends on it is left out (`timeless`). */
export async function pageContext(input: PageInput, language: Language): Promise<PageContext> {
  const { records } = input;
  const [base, card, pages] = await Promise.all([basePart[language](), cardPart[language](), pagesPart[language]()]);
  const epochMs = 0;
  return {
    ...input,
    t: { ...base, ...card, ...pages },
    language,
    things: thingsWithPage(records),
    sources: new Map(records.sources.map((source) => [source.key, source])),
    time: toKoreaTime(epochMs),
    epochMs,
    lit: false,
    timeless: true,
  };
}

const thingsWithPage = (records: Records): PageContext['things'] =>
  itemsOf(records).filter(({ kind }) => hasPage(kind));

/** Returns every page by its path below the site, with style sheet, map of the site and rules for robots. */
export async function sitePages(input: PageInput): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const language of languages) {
    const context = await pageContext(input, language);
    files.set(pagePath(language, null), indexPage(context));
    for (const item of context.things) {
      const page = thingPage({ ...item, kind: item.kind as PageKind }, context);
      if (page !== null) files.set(pagePath(language, item), page);
    }
  }
  const paths = ['', ...files.keys()];
  return new Map([
    ...files,
    [styleFile, pageStyle],
    ['sitemap.xml', siteMap(paths, input.site)],
    ['robots.txt', robots(input.site)],
  ]);
}

/** The sitemap protocol asks for whole addresses; where the site's own is not known they stay relative to the file. */
function siteMap(paths: readonly string[], site: string | null): string {
  const urls = paths.map((path) => element('url', {}, element('loc', {}, site === null ? `./${path}` : site + path)));
  const set = element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${set.markup}\n`;
}

const robots = (site: string | null): string =>
  `User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.xml\n`}`;
