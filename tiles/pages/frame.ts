import type { View } from '../../src/core/item.ts';
import { type Language, languages } from '../../src/core/model/index.ts';
import { formatDataDate } from '../../src/i18n/data-date.ts';
import { languageNames } from '../../src/i18n/parts.ts';
import { defaultLanguage, fromPage, languageTags, mapPath, pagePath, pagesFolder } from './addresses.ts';
import type { PageContext } from './context.ts';
import { dataBlock, element, type Markup } from './html.ts';

/** The parts of a page that differ. */
export interface PageParts {
  /** Path of the same page in a language. */
  readonly pathIn: (language: Language) => string;
  readonly title: string;
  readonly description: string;
  /** The view whose picture stands for the page where it is shared. */
  readonly view: View;
  readonly data: unknown;
  readonly main: readonly Markup[];
}

export const styleFile = `${pagesFolder}/pages.css`;
/** Declares the site's own fonts, for devices that have none for these scripts. */
export const fontFile = `${pagesFolder}/fonts.css`;

const pictures: Readonly<Record<View, string>> = {
  festival: 'screenshots/festival-night.jpg',
  planner: 'screenshots/planner-day.jpg',
  partners: 'screenshots/partners.jpg',
};

const locales: Readonly<Record<Language, string>> = { ko: 'ko_KR', en: 'en_GB', ja: 'ja_JP', zh: 'zh_CN' };

/** An address for readers elsewhere: whole where the site's own is known. */
const addressOf = (path: string, { site }: PageContext): string => (site === null ? fromPage(path) : site + path);

function alternates({ pathIn }: PageParts, context: PageContext): Markup[] {
  const link = (hreflang: string, language: Language) =>
    element('link', { rel: 'alternate', hreflang, href: addressOf(pathIn(language), context) });
  return [
    ...languages.map((language) => link(languageTags[language], language)),
    link('x-default', defaultLanguage),
    ...(context.site === null
      ? []
      : [element('link', { rel: 'canonical', href: addressOf(pathIn(context.language), context) })]),
  ];
}

function openGraph({ pathIn, title, description, view }: PageParts, context: PageContext): Markup[] {
  const { language, site, t } = context;
  const property = (name: string, content: string) => element('meta', { property: `og:${name}`, content });
  return [
    property('type', 'article'),
    property('site_name', t.app.title),
    property('title', title),
    property('description', description),
    property('image', addressOf(pictures[view], context)),
    property('image:alt', `${t.view[view]} · ${t.app.title}`),
    property('locale', locales[language]),
    ...languages.filter((other) => other !== language).map((other) => property('locale:alternate', locales[other])),
    ...(site === null ? [] : [property('url', addressOf(pathIn(language), context))]),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

function head(parts: PageParts, context: PageContext): Markup {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: context.policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, `${parts.title} · ${context.t.app.title}`),
    element('meta', { name: 'description', content: parts.description }),
    element('link', { rel: 'icon', href: fromPage('icons/icon.svg'), type: 'image/svg+xml' }),
    element('link', { rel: 'stylesheet', href: fromPage(styleFile) }),
    element('link', { rel: 'stylesheet', href: fromPage(fontFile) }),
    alternates(parts, context),
    openGraph(parts, context),
    dataBlock(parts.data),
  );
}

function header({ pathIn }: PageParts, { language, t }: PageContext): Markup {
  const choice = (other: Language) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: fromPage(pathIn(other)),
          hreflang: languageTags[other],
          lang: languageTags[other],
          'aria-current': other === language ? 'page' : null,
        },
        languageNames[other],
      ),
    );
  const link = (path: string, text: string) => element('li', {}, element('a', { href: fromPage(path) }, text));
  return element(
    'header',
    {},
    element(
      'nav',
      { 'aria-label': t.app.title },
      element('ul', {}, link(mapPath(language, null), t.app.title), link(pagePath(language, null), t.pages.all)),
    ),
    element('nav', { 'aria-label': t.menu.language }, element('ul', {}, languages.map(choice))),
  );
}

/** Returns a whole page as HTML that is well-formed XML too. */
export function framedPage(parts: PageParts, context: PageContext): string {
  const { data, language, t } = context;
  const page = element(
    'html',
    { lang: languageTags[language] },
    head(parts, context),
    element(
      'body',
      {},
      header(parts, context),
      element('main', {}, parts.main),
      element(
        'footer',
        {},
        element('p', {}, t.pages.data(data.version, formatDataDate(language, data.dataDate))),
        element('p', {}, t.pages.still),
      ),
    ),
  );
  return `<!doctype html>\n${page.markup}\n`;
}
