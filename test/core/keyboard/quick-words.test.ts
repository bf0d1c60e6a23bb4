import { beforeAll, describe, expect, it } from 'vitest';
import { type Item, itemKey } from '../../../src/core/item.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { languages } from '../../../src/core/model/index.ts';
import { buildSearchIndex, search } from '../../../src/core/search/search.ts';
import { keyboardPart } from '../../../src/i18n/kiosk-parts.ts';
import { loadRealRecords } from '../../load/real-files.ts';

/** What each quick word stands for, in the order of the texts. */
const meant: readonly ((item: Item) => boolean)[] = [
  ...['toilet', 'tourist-info', 'restaurant', 'parking', 'bus-stop', 'bridge', 'museum', 'market'].map(
    (category) => (item: Item) => item.kind === 'site' && item.category === category,
  ),
  ({ keywords }) => keywords.includes('cafe'),
  ({ kind, category }) => kind === 'site' && category === 'park',
];

let index: ReturnType<typeof buildSearchIndex>;
beforeAll(async () => {
  index = buildSearchIndex(itemsOf(await loadRealRecords()));
});

describe.each(languages)('quick words in %s', (language) => {
  it('find what they stand for among the first hits', async () => {
    const { quick } = (await keyboardPart[language]()).keyboard;
    expect(quick).toHaveLength(meant.length);
    const missed = quick.filter((word, place) => {
      const found = search(index, word, 12).map(({ item }) => item);
      return !found.some((item) => meant[place]?.(item) === true);
    });
    expect(missed).toEqual([]);
  });
});

describe('kana', () => {
  it('find words of the other alphabet', () => {
    const first = (query: string) => search(index, query, 3).map(({ item }) => itemKey(item));
    expect(first('といれ')).toEqual(first('トイレ'));
    expect(first('といれ')).not.toEqual([]);
  });
});
