import { type Item, type ItemKind, itemKey, type View } from '../../src/core/item.ts';
import type { Language } from '../../src/core/model/index.ts';

/** Kinds of records that have a page of their own, in the order of the list of pages, with the view that shows them. */
export const pageKinds = {
  site: 'festival',
  asset: 'planner',
  cluster: 'planner',
  division: 'planner',
  partner: 'partners',
} as const satisfies Partial<Record<ItemKind, View>>;
export type PageKind = keyof typeof pageKinds;

/** Whether records of this kind have a page of their own. */
export const hasPage = (kind: ItemKind): kind is PageKind => kind in pageKinds;

/** Folder of the pages of all languages, below the site. */
export const pagesFolder = 'pages';

/** Language tags as HTML and search engines write them. */
export const languageTags: Readonly<Record<Language, string>> = { ko: 'ko', en: 'en', ja: 'ja', zh: 'zh-Hans' };

/** The language that is offered to those who read none of the four. */
export const defaultLanguage: Language = 'en';

/** Path of a page below the site: of a record, or (null) of the list of all pages of a language. */
export const pagePath = (language: Language, thing: Pick<Item, 'kind' | 'id'> | null): string =>
  `${pagesFolder}/${language}/${thing === null ? 'index' : `${thing.kind}-${thing.id}`}.html`;

/** Every page lies two folders below the site: from there, the address of a path of the site. */
export const fromPage = (path: string): string => `../../${path}`;

/** Path of the map at a record, in the view that shows it. */
export function mapPath(language: Language, thing: Pick<Item, 'kind' | 'id'> | null): string {
  if (thing === null) return `index.html#lang=${language}`;
  const view = hasPage(thing.kind) ? pageKinds[thing.kind] : thing.kind === 'tie' ? 'partners' : 'planner';
  return `index.html#${view === 'festival' ? '' : `view=${view}&`}lang=${language}&sel=${itemKey(thing)}`;
}

/**
 * The public address of the site with a slash at its end; null where none is given. Throws where it is not the http(s)
 * address of a folder.
 */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL: found ${given}, expected an address such as https://map.example.org/jinju/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
