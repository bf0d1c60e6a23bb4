import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, itemKey } from '../../../src/core/item.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { languages } from '../../../src/core/model/index.ts';
import { defaultState } from '../../../src/state/app-state.ts';
import { decodeState } from '../../../src/state/url.ts';
import { cardOf } from '../../../src/ui/cards/card.ts';
import { hasPage, languageTags, pageKinds, pagePath, siteAddress } from '../../../tiles/pages/addresses.ts';
import { fontFile } from '../../../tiles/pages/frame.ts';
import { nearestTo } from '../../../tiles/pages/neighbours.ts';
import { pageContext, sitePages } from '../../../tiles/pages/site-pages.ts';
import { coordinateDigits } from '../../../tiles/pages/structured-data.ts';
import { realAppRecords } from '../../ui/real-cards.ts';
import { allElements, readSvg, type SvgElement } from '../pictures/read-svg.ts';

const site = 'https://map.example.org/jinju/';
const input = {
  records: realAppRecords,
  site: null,
  data: { version: '0123456789ab', dataDate: '2026-11' },
  policy: "default-src 'self'",
};
const files = await sitePages(input);
const pages = [...files].filter(([path]) => path.endsWith('.html'));
const things = itemsOf(realAppRecords).filter(({ kind }) => hasPage(kind));

const read = (html: string): readonly SvgElement[] =>
  allElements(readSvg(html.replace('<!doctype html>\n', '').trim()));
const elements = new Map(pages.map(([path, html]) => [path, read(html)]));
const named = (path: string, name: string) => (elements.get(path) ?? []).filter((entry) => entry.name === name);
const attributes = (path: string, name: string, key: string) =>
  named(path, name).flatMap((entry) => entry.attributes.get(key) ?? []);
const wholeText = (element: SvgElement): string => element.text + element.children.map(wholeText).join('');
const textsOf = (path: string) => (elements.get(path) ?? []).map(wholeText);

describe('the pages', () => {
  it('are one for each site, asset, cluster, division and partner city, and a list, in each language', () => {
    const counts = Object.keys(pageKinds).map((kind) => things.filter((item) => item.kind === kind).length);
    expect(Math.min(...counts)).toBeGreaterThan(7);
    const expected = languages.flatMap((language) => [null, ...things].map((thing) => pagePath(language, thing)));
    expect(pages.map(([path]) => path).toSorted()).toEqual(expected.toSorted());
  });

  it('have one heading of the first order, a title, a description and the tag of their language', () => {
    for (const [path] of pages) {
      const language = languages.find((code) => path.startsWith(`pages/${code}/`)) ?? 'ko';
      expect([path, named(path, 'h1').length, named(path, 'title').length, named(path, 'main').length]).toEqual([
        path,
        1,
        1,
        1,
      ]);
      expect(attributes(path, 'html', 'lang')).toEqual([languageTags[language]]);
      expect(named(path, 'title')[0]?.text).toMatch(/\S.* · \S/);
      const description = named(path, 'meta').find((meta) => meta.attributes.get('name') === 'description');
      const text = description?.attributes.get('content') ?? '';
      expect(text.length > 10 && text.length <= 200).toBe(true);
    }
  });

  it('have no id twice, no style attribute, no code, and only lists and rows where they belong', () => {
    for (const [path] of pages) {
      const all = elements.get(path) ?? [];
      const ids = all.flatMap((entry) => entry.attributes.get('id') ?? []);
      expect(ids).toEqual([...new Set(ids)]);
      expect(all.filter((entry) => entry.attributes.has('style') || entry.attributes.has('onclick'))).toEqual([]);
      expect(attributes(path, 'script', 'type')).toEqual(['application/ld+json']);
      for (const entry of all) {
        const inner = new Set(entry.children.map(({ name }) => name));
        if (entry.name === 'ul') expect([...inner]).toEqual(['li']);
        if (entry.name === 'dl') expect([...inner]).toEqual(['div']);
        if (entry.name === 'p') expect(['ul', 'p', 'div', 'section'].some((block) => inner.has(block))).toBe(false);
      }
    }
  });

  it('lead only to files of the site, to the map, and to addresses of sources', () => {
    // The build of the site adds the fonts, whose names hang on their content.
    const own = new Set(['index.html', fontFile, ...files.keys()]);
    const lost = pages.flatMap(([path]) =>
      [...attributes(path, 'a', 'href'), ...attributes(path, 'link', 'href')]
        .filter((href) => !/^https?:\/\//.test(href))
        .map((href) => join(dirname(path), href.split('#')[0] ?? ''))
        .filter((target) => !own.has(target) && !existsSync(join('public', target))),
    );
    expect(lost).toEqual([]);
  });

  it('lead to the map at the thing, in its language and view', () => {
    const keys = new Set(itemsOf(realAppRecords).map(itemKey));
    for (const [path] of pages) {
      const language = languages.find((code) => path.startsWith(`pages/${code}/`)) ?? 'ko';
      const states = attributes(path, 'a', 'href')
        .filter((href) => href.includes('index.html#'))
        .map((href) => decodeState(href.split('#')[1] ?? '', { ...defaultState, language: 'ko' }));
      expect(states.length).toBeGreaterThan(0);
      for (const state of states) {
        expect(state.language).toBe(language);
        if (state.selection !== null) expect(keys).toContain(itemKey(state.selection));
      }
    }
    for (const [kind, view] of Object.entries(pageKinds)) {
      const item = things.find((thing) => thing.kind === kind) as Item;
      const open = named(pagePath('ja', item), 'a').find((link) => link.attributes.get('class') === 'open');
      const state = decodeState(open?.attributes.get('href')?.split('#')[1] ?? '', defaultState);
      expect(state).toMatchObject({ view, language: 'ja', selection: { kind, id: item.id } });
    }
  });

  it('name each other in every language, and themselves', () => {
    for (const thing of [null, ...things]) {
      for (const language of languages) {
        const path = pagePath(language, thing);
        const links = named(path, 'link').filter((link) => link.attributes.get('rel') === 'alternate');
        expect(links.map((link) => [link.attributes.get('hreflang'), link.attributes.get('href')])).toEqual([
          ...languages.map((other) => [languageTags[other], `../../${pagePath(other, thing)}`]),
          ['x-default', `../../${pagePath('en', thing)}`],
        ]);
      }
    }
  });

  it('carry Open Graph with a picture of the site, and data that can be read', () => {
    for (const [path] of pages) {
      const graph = new Map(
        named(path, 'meta').map((meta) => [meta.attributes.get('property'), meta.attributes.get('content')]),
      );
      for (const key of ['og:title', 'og:description', 'og:type', 'og:locale', 'og:image', 'og:image:alt'])
        expect(graph.get(key)).toMatch(/\S/);
      expect(existsSync(join('public', (graph.get('og:image') ?? '').replace('../../', '')))).toBe(true);
      const data = JSON.parse(named(path, 'script')[0]?.text ?? '') as Record<string, unknown>;
      expect(data['@context']).toBe('https://schema.org');
    }
  });
});

describe.each(languages)('what a page says in %s', (language) => {
  it('is all that the card says, apart from what changes with the hour', async () => {
    const context = await pageContext(input, language);
    const { t } = context;
    const ofTheHour = [t.card.state, t.card.lights, t.card.localTime];
    for (const item of things) {
      const full = cardOf(item, { ...context, timeless: false });
      const texts = new Set(textsOf(pagePath(language, item)));
      const expected = [
        item.name[language],
        full?.kind ?? '',
        ...(full?.text == null ? [] : [full.text]),
        ...(full?.notes ?? []),
        ...(full?.rows ?? []).filter(([label]) => !ofTheHour.includes(label)).flat(),
        ...(full?.lists ?? []).flatMap(({ heading, lines }) => [
          heading,
          ...lines.flatMap(({ detail }) => (detail === undefined ? [] : [detail])),
        ]),
        ...(full?.sources ?? []).map(({ title }) => title),
      ].filter((text) => text !== '');
      expect([itemKey(item), expected.filter((text) => !texts.has(text))]).toEqual([itemKey(item), []]);
      for (const label of ofTheHour) expect(named(pagePath(language, item), 'dt').map(wholeText)).not.toContain(label);
      for (const source of full?.sources ?? [])
        expect(textsOf(pagePath(language, item)).some((text) => text.includes(source.licence))).toBe(true);
    }
  });
});

describe('hostile names', () => {
  it('stay text, wherever they stand', async () => {
    const [first] = realAppRecords.sites;
    if (first === undefined) throw new Error('expected a site, found none');
    const context = await pageContext(input, 'en');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '</title><script>alert(1)</script>',
        '"/><script>',
        '</script>',
        '<!--',
        "' autofocus onfocus='x",
      ),
    );
    const { thingPage } = await import('../../../tiles/pages/thing-page.ts');
    fc.assert(
      fc.property(hostile, hostile, (name, url) => {
        const name4 = { ko: name, en: name, ja: name, zh: name };
        const sites = [{ ...first, name: name4, text: name4, addressKo: name }];
        const sources = new Map([...context.sources].map(([key, source]) => [key, { ...source, title: name, url }]));
        const records = { ...realAppRecords, sites };
        const [item] = itemsOf({ ...records, assets: [] });
        const html = thingPage({ ...(item as Item), kind: 'site' }, { ...context, records, sources }) ?? '';
        const all = read(html);
        expect(all.filter((entry) => entry.name === 'script')).toHaveLength(1);
        expect(all.flatMap((entry) => [...entry.attributes.keys()]).filter((key) => key.startsWith('on'))).toEqual([]);
        const links = all.flatMap((entry) => (entry.name === 'a' ? [entry.attributes.get('href') ?? ''] : []));
        expect(links.filter((href) => !/^(https?:\/\/|\.\.\/\.\.\/)/.test(href))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('in addresses of sources are no links where they are no web addresses', async () => {
    const context = await pageContext(input, 'en');
    const { thingPage } = await import('../../../tiles/pages/thing-page.ts');
    const [item] = things;
    const sources = new Map([...context.sources].map(([key, s]) => [key, { ...s, url: 'javascript:alert(1)' }]));
    const html = thingPage({ ...(item as Item), kind: 'site' }, { ...context, sources }) ?? '';
    expect(html).not.toContain('href="javascript');
  });
});

describe('neighbours', () => {
  it('are the nearest others of the kinds that were asked for, nearest first, never the thing itself', () => {
    for (const thing of things) {
      const near = nearestTo(thing, things, ['site', 'cluster'], 5);
      const rest = nearestTo(thing, things, ['site', 'cluster'], 1e9);
      expect(near.map(({ item }) => itemKey(item))).not.toContain(itemKey(thing));
      expect(near).toEqual(rest.slice(0, 5));
      expect(rest.filter(({ item }) => item.kind !== 'site' && item.kind !== 'cluster')).toEqual([]);
      expect(near.map(({ meters }) => meters)).toEqual(near.map(({ meters }) => meters).toSorted((a, b) => a - b));
      if (thing.position !== null) expect(near).toHaveLength(5);
      else expect(near).toEqual([]);
    }
  });
});

describe('the public address', () => {
  it('makes links for readers elsewhere whole', async () => {
    const whole = await sitePages({ ...input, site });
    const html = whole.get('pages/zh/partner-omsk.html') ?? '';
    expect(html).toContain(`<link rel="canonical" href="${site}pages/zh/partner-omsk.html"/>`);
    expect(html).toContain(`<meta property="og:image" content="${site}screenshots/partners.jpg"/>`);
    expect(html).toContain(`hreflang="x-default" href="${site}pages/en/partner-omsk.html"`);
    expect(whole.get('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
    const places = allElements(readSvg((whole.get('sitemap.xml') ?? '').replace(/^<\?.*\?>/, '').trim()))
      .filter(({ name }) => name === 'loc')
      .map(({ text }) => text);
    expect(places).toEqual([site, ...pages.map(([path]) => site + path)]);
  });

  it('is not needed: the map of the site is there without it', () => {
    expect(files.get('sitemap.xml')).toContain('<loc>./pages/en/site-chokseongnu.html</loc>');
    expect(files.get('robots.txt')).not.toContain('Sitemap');
  });

  it('is an address of a folder, or none', () => {
    expect(siteAddress(undefined)).toBeNull();
    expect(siteAddress('')).toBeNull();
    expect(siteAddress('https://a.example')).toBe('https://a.example/');
    expect(siteAddress('https://a.example/b')).toBe('https://a.example/b/');
    for (const wrong of ['a.example', 'ftp://a.example/', 'https://a.example/?x', 'https://a.example/#x'])
      expect(() => siteAddress(wrong)).toThrow(`SITE_URL: found ${wrong}, expected`);
  });
});

describe('coordinates', () => {
  it('have no digit that the place does not deserve', () => {
    expect([1, 10, 100, 1000, 10_000, 1e6].map(coordinateDigits)).toEqual([5, 5, 5, 4, 3, 2]);
  });
});
