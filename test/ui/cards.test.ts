import { describe, expect, it } from 'vitest';
import allPaths from '../../src/core/icons/outlines.json' with { type: 'json' };
import { itemKey, itemKinds } from '../../src/core/item.ts';
import { itemsOf } from '../../src/core/items.ts';
import { languages } from '../../src/core/model/index.ts';
import { noRecords } from '../../src/core/records.ts';
import { roles } from '../../src/map/palette.ts';
import { cardOf } from '../../src/ui/cards/card.ts';
import { contextOf, realAppRecords, realCards, textsOf } from './real-cards.ts';

const cards = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await realCards(language)] as const)),
);
const cardsOf = (language: string) =>
  (cards[language] ?? []).flatMap(({ item, card }) => (card === null ? [] : [{ key: itemKey(item), item, card }]));

describe.each(languages)('the cards in %s', (language) => {
  const all = cardsOf(language);

  it('are there for every item', () => {
    expect(cards[language]?.filter(({ card }) => card === null).map(({ item }) => itemKey(item))).toEqual([]);
    expect(all).toHaveLength(itemsOf(realAppRecords).length);
  });

  it('name the other place where two records may be of one', () => {
    const said = (key: string) =>
      all
        .find((other) => other.key === key)
        ?.card.rows.flat()
        .join(' ');
    expect(said('place:b-159')).toContain('솔고생태도서관');
    expect(said('place:b-179')).toContain('늘봄작은도서관');
  });

  it('say nothing that a program says', () => {
    const machine = /undefined|\bnull\b|NaN|\[object|Infinity|Invalid|function|=>/;
    const bad = all.flatMap(({ key, card }) =>
      textsOf(card)
        .filter((text) => machine.test(text))
        .map((text) => [key, text]),
    );
    expect(bad).toEqual([]);
  });

  it('have neither an empty value nor a row, list or line without words', () => {
    const bad = all.flatMap(({ key, card }) => {
      const rows = card.rows.filter(([label, value]) => label.trim() === '' || value.trim() === '');
      const lines = card.lists.flatMap((list) => list.lines).filter(({ text }) => text.trim() === '');
      const empty = card.lists.filter((list) => list.lines.length === 0);
      const notes = card.notes.filter((note) => note.trim() === '');
      return rows.length + lines.length + empty.length + notes.length > 0 ? [key] : [];
    });
    expect(bad).toEqual([]);
  });

  it('repeat no label, heading, line or note, so that each can be told from the others', () => {
    const twice = (texts: readonly string[]) => texts.length !== new Set(texts).size;
    const bad = all.flatMap(({ key, card }) =>
      twice(card.rows.map(([label]) => label)) ||
      twice(card.lists.map(({ heading }) => heading)) ||
      card.lists.some(({ lines }) => twice(lines.map(({ text, detail }) => `${text} ${detail}`))) ||
      twice(card.notes)
        ? [key]
        : [],
    );
    expect(bad).toEqual([]);
  });

  it('have an icon that can be drawn, a hue and a word for what it is', () => {
    const bad = all.filter(
      ({ card }) => !(card.icon in allPaths) || !roles.includes(card.role) || card.kind.trim() === '',
    );
    expect(bad.map(({ key }) => key)).toEqual([]);
  });

  it('lead only to records that are there', () => {
    const keys = new Set(all.map(({ key }) => key));
    const lost = all.flatMap(({ key, card }) =>
      card.lists
        .flatMap(({ lines }) => lines)
        .flatMap(({ to }) => (to !== undefined && !keys.has(itemKey(to)) ? [`${key} → ${itemKey(to)}`] : [])),
    );
    expect(lost).toEqual([]);
  });
});

describe('the sources of the cards', () => {
  const all = cardsOf('en');

  it('are named on every card of a record that has them', () => {
    const without = all.filter(({ card, item }) => card.sources.length === 0 && item.kind !== 'stop');
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it('are each named once', () => {
    const bad = all.filter(({ card }) => new Set(card.sources).size !== card.sources.length);
    expect(bad.map(({ key }) => key)).toEqual([]);
  });

  it('are all of those that the record cites', () => {
    const { sites, assets, clusters, linkages, partners, story, editions } = realAppRecords;
    const cited = new Map<string, readonly string[]>([
      ...sites.map(({ id, sources, position }) => [`site:${id}`, [...sources, ...position.sources]] as const),
      ...assets.map(({ id, sources }) => [`asset:${id}`, sources] as const),
      ...clusters.map(({ id, sources }) => [`cluster:${id}`, sources] as const),
      ...linkages.map(({ id, sources }) => [`linkage:${id}`, sources] as const),
      ...story.map(({ id, sources }) => [`story:${id}`, sources] as const),
      ...editions.map(({ year, sources }) => [`edition:${year}`, sources] as const),
      ...partners.map(
        ({ id, sources, claims }) => [`partner:${id}`, [...sources, ...claims.flatMap((c) => c.sources)]] as const,
      ),
    ]);
    const missing = all.flatMap(({ key, card }) => {
      const shown = card.sources.map((source) => source.key);
      return (cited.get(key) ?? []).filter((source) => !shown.includes(source)).map((source) => `${key} ${source}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the languages of the cards', () => {
  const byKey = Object.fromEntries(
    languages.map((language) => [language, new Map(cardsOf(language).map(({ key, card }) => [key, card]))]),
  );
  const textOf = (language: string, key: string) => byKey[language]?.get(key)?.text ?? null;

  it('differ in what the card says', () => {
    const same = [...(byKey.ko?.keys() ?? [])].filter((key) => {
      const texts = languages.map((language) => textOf(language, key));
      // Japanese and Chinese write some places in the same characters.
      const least = /^(partner|tie):/.test(key) ? languages.length - 1 : languages.length;
      return texts.every((text) => text !== null) && new Set(texts).size < least;
    });
    expect(same).toEqual([]);
  });

  it('differ in what kind of thing it is and in the labels of its rows', () => {
    const words = (language: string) =>
      new Set(cardsOf(language).flatMap(({ card }) => [card.kind, ...card.rows.map(([label]) => label)]));
    const hangul = /[가-힣]/;
    expect([...words('ko')].filter((word) => !hangul.test(word))).toEqual([]);
    for (const language of ['en', 'ja', 'zh'])
      expect([...words(language)].filter((word) => hangul.test(word))).toEqual([]);
    expect([...words('en')].filter((word) => /[\u3040-\u9fff]/.test(word))).toEqual([]);
  });

  it('have the same rows, lists, notes and sources in each', () => {
    const shape = (language: string, key: string) => {
      const card = byKey[language]?.get(key);
      const lines = card?.lists.map((list) => list.lines.length);
      return [card?.rows.length, lines, card?.notes.length, card?.sources.map((source) => source.key)];
    };
    const uneven = [...(byKey.ko?.keys() ?? [])].filter((key) =>
      languages.some((language) => JSON.stringify(shape(language, key)) !== JSON.stringify(shape('ko', key))),
    );
    expect(uneven).toEqual([]);
  });
});

describe('cardOf', () => {
  it('is null for an item whose record is gone', async () => {
    const context = await contextOf(noRecords, 'en');
    for (const kind of itemKinds) {
      const item = itemsOf(realAppRecords).find((candidate) => candidate.kind === kind);
      if (item !== undefined) expect([kind, cardOf(item, context)]).toEqual([kind, null]);
    }
  });

  it('says whether the lanterns are lit', async () => {
    const lit = await contextOf(realAppRecords, 'en');
    const item = itemsOf(realAppRecords).find(({ id }) => id === 'chokseongnu');
    if (item === undefined) throw new Error('expected the site chokseongnu, found none');
    const value = (context: typeof lit) => cardOf(item, context)?.rows.find(([label]) => label === 'Lanterns')?.[1];
    expect(value(lit)).toBe('lit now');
    expect(value({ ...lit, lit: false })).toBe('not lit now');
  });

  it('tells how well a place is known, and marks what is estimated', () => {
    const uneven = cardsOf('en').filter(({ item, card }) => {
      const estimated = card.rows.some(([, value]) => /^(estimated|point of a place near by), to about/.test(value));
      const isPlaced = !['division'].includes(item.kind) && item.position !== null;
      return isPlaced && estimated !== (item.position?.certainty !== 'surveyed');
    });
    expect(uneven.map(({ key }) => key)).toEqual([]);
  });
});
