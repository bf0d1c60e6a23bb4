import type { Item } from '../../src/core/item.ts';
import { formatMeters } from '../../src/i18n/format.ts';
import { cardOf } from '../../src/ui/cards/card.ts';
import type { CardLine, CardModel } from '../../src/ui/cards/model.ts';
import { sourceDetail } from '../../src/ui/cards/parts.ts';
import { faceOf } from '../../src/ui/face.ts';
import { fromPage, hasPage, languageTags, mapPath, type PageKind, pageKinds, pagePath } from './addresses.ts';
import type { PageContext } from './context.ts';
import { framedPage } from './frame.ts';
import { element, type Markup } from './html.ts';
import { type Neighbour, nearestTo } from './neighbours.ts';
import { coordinatesOf, structuredData } from './structured-data.ts';

const neighbourCount = 8;
/** Letters that a description for search engines and shared links may have. */
const descriptionLength = 200;

/** Things that stand near each other are of these kinds; a division and a city have their own kind as neighbours. */
const neighbourKinds: Readonly<Record<PageKind, readonly PageKind[]>> = {
  site: ['site', 'asset', 'cluster'],
  asset: ['site', 'asset', 'cluster'],
  cluster: ['site', 'asset', 'cluster'],
  division: ['division'],
  partner: ['partner'],
};

const linkTo = (thing: Pick<Item, 'kind' | 'id'>, { language }: PageContext): string =>
  fromPage(hasPage(thing.kind) ? pagePath(language, thing) : mapPath(language, thing));

/** The name in the language of the page with the Hangul beside it. */
function nameOf(name: Item['name'], { language }: PageContext): Markup[] {
  const own = element('span', { lang: languageTags[language] }, name[language]);
  return name[language] === name.ko ? [own] : [own, { markup: ' ' }, element('span', { lang: 'ko' }, name.ko)];
}

/** What stands below the title where a page is found or shared: where, what, and what is said of it. */
function describe(item: Item, card: CardModel, { t }: PageContext): string {
  const facts = card.rows.slice(0, 4).map(([label, value]) => `${label}: ${value}`);
  const place = item.kind === 'partner' ? [] : [t.pages.place];
  const whole = [[...place, card.kind].join(' · '), card.text ?? facts.join(', ')].join('. ');
  return whole.length <= descriptionLength ? whole : `${whole.slice(0, descriptionLength - 1)}…`;
}

const line = ({ text, detail, verdict, to }: CardLine, context: PageContext): Markup =>
  element(
    'li',
    {},
    to === undefined ? text : element('a', { href: linkTo(to, context) }, text),
    verdict === undefined ? null : element('span', { class: 'verdict' }, context.t.verdict[verdict]),
    detail === undefined || detail === '' ? null : element('span', { class: 'detail' }, detail),
  );

const section = (heading: string, lines: readonly Markup[], style = 'lines'): Markup | null =>
  lines.length === 0
    ? null
    : element(
        'section',
        {},
        heading === '' ? null : element('h2', {}, heading),
        element('ul', { class: style }, lines),
      );

function facts(item: Item, card: CardModel, context: PageContext): Markup {
  const { things, t } = context;
  const division = things.find(({ kind, division: name }) => kind === 'division' && name === item.division);
  const isPlaced = card.rows.some(([label]) => label === t.card.precision);
  const point = isPlaced ? coordinatesOf(item) : null;
  const coordinates =
    point === null ? [] : [[t.pages.coordinates, `${point.latitude}, ${point.longitude} (WGS84)`] as const];
  const rows = [...card.rows, ...coordinates].map(([label, value]) =>
    element(
      'div',
      {},
      element('dt', {}, label),
      element(
        'dd',
        {},
        label === t.card.where && division !== undefined
          ? element('a', { href: linkTo(division, context) }, value)
          : value,
      ),
    ),
  );
  return element('dl', {}, rows);
}

/** A thing with its kind, which tells apart things of one name, and what else there is to say. */
const thingLine = (item: Item, detail: readonly string[], context: PageContext): Markup =>
  element(
    'li',
    {},
    element('a', { href: linkTo(item, context) }, nameOf(item.name, context)),
    element('span', { class: 'detail' }, [faceOf(item, context.t).kind, ...detail].join(' · ')),
  );

function neighbourLine({ item, meters, wind }: Neighbour, context: PageContext): Markup {
  const { language, t } = context;
  const way = wind === null ? [t.pages.samePlace] : [formatMeters(language, meters), t.compass[wind] ?? ''];
  return thingLine(item, way, context);
}

function around(item: Item & { readonly kind: PageKind }, context: PageContext): (Markup | null)[] {
  const { things, t } = context;
  const inside =
    item.kind === 'division'
      ? things.filter(({ kind, division }) => kind !== 'division' && division === item.division)
      : [];
  const near = nearestTo(item, things, neighbourKinds[item.kind], neighbourCount);
  const heading = { division: t.pages.nearDivisions, partner: t.pages.otherCities }[item.kind as string];
  return [
    section(
      t.pages.inside,
      inside.map((thing) => thingLine(thing, [], context)),
      'lines columns',
    ),
    section(
      heading ?? t.pages.near,
      near.map((neighbour) => neighbourLine(neighbour, context)),
    ),
  ];
}

const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//.test(url);

/** Titles of sources stay as they are: those in Hangul are marked for speech. */
const languageOf = (title: string): string | null => (/[가-힣]/.test(title) ? 'ko' : null);

function sources({ sources: cited }: CardModel, { t }: PageContext): Markup | null {
  const lines = cited.map((source) =>
    element(
      'li',
      {},
      isWebAddress(source.url)
        ? element('a', { href: source.url, rel: 'noreferrer', lang: languageOf(source.title) }, source.title)
        : element('span', { lang: languageOf(source.title) }, source.title),
      element('span', { class: 'detail' }, sourceDetail(source, t)),
    ),
  );
  return section(t.card.sources, lines);
}

/** Returns the page of a thing: what its card says, what stands near it, and the way into the map; null where its record is gone. */
export function thingPage(item: Item & { readonly kind: PageKind }, context: PageContext): string | null {
  const { language, t } = context;
  const card = cardOf(item, context);
  if (card === null) return null;
  const description = describe(item, card, context);
  const article = element(
    'article',
    {},
    element('h1', {}, nameOf(item.name, context)),
    element('p', { class: 'kind' }, card.kind),
    card.text === null ? null : element('p', {}, card.text),
    card.notes.map((note) => element('p', { class: 'note' }, note)),
    element(
      'p',
      {},
      element(
        'a',
        { class: 'open', href: fromPage(mapPath(language, item)) },
        card.hasPlace ? t.card.showOnMap : t.pages.openCard,
      ),
    ),
    facts(item, card, context),
    card.lists.map(({ heading, lines }) =>
      section(
        heading,
        lines.map((entry) => line(entry, context)),
      ),
    ),
    around(item, context),
    sources(card, context),
  );
  return framedPage(
    {
      pathIn: (other) => pagePath(other, item),
      title: `${item.name[language]} · ${card.kind}`,
      description,
      view: pageKinds[item.kind],
      data: structuredData(item, card, context, description),
      main: [article],
    },
    context,
  );
}

/** Returns the list of all pages of a language, by kind. */
export function indexPage(context: PageContext): string {
  const { language, things, t } = context;
  const groups = (Object.keys(pageKinds) as PageKind[]).map((kind) => {
    const entries = things
      .filter((item) => item.kind === kind)
      .map((item) => element('li', {}, element('a', { href: linkTo(item, context) }, nameOf(item.name, context))));
    return section(`${t.pages.kinds[kind]} (${entries.length})`, entries, 'lines columns');
  });
  return framedPage(
    {
      pathIn: (other) => pagePath(other, null),
      title: t.pages.all,
      description: t.app.description,
      view: 'festival',
      data: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: t.pages.all,
        inLanguage: languageTags[language],
        description: t.app.description,
        version: context.data.version,
      },
      main: [
        element('h1', {}, t.pages.all),
        element('p', {}, t.pages.intro),
        ...groups.filter((group) => group !== null),
      ],
    },
    context,
  );
}
