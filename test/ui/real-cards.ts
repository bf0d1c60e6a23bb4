import type { Item } from '../../src/core/item.ts';
import { itemsOf } from '../../src/core/items.ts';
import type { Language } from '../../src/core/model/index.ts';
import type { Records } from '../../src/core/records.ts';
import { toKoreaTime } from '../../src/core/schedule/korea-time.ts';
import { cardOf } from '../../src/ui/cards/card.ts';
import type { CardContext, CardModel } from '../../src/ui/cards/model.ts';
import { loadEveryText } from '../i18n/every-text.ts';
import { loadRealRecords } from '../load/real-files.ts';

/** An evening on which the lanterns of 2025 were lit. */
const epochMs = Date.parse('2025-10-10T11:00:00Z');

/** The context of the cards of some records in a language. */
export async function contextOf(records: Records, language: Language): Promise<CardContext> {
  const sources = new Map(records.sources.map((source) => [source.key, source]));
  return {
    t: await loadEveryText(language),
    language,
    records,
    sources,
    time: toKoreaTime(epochMs),
    epochMs,
    lit: true,
    alerts: [],
  };
}

/** An item with its card. */
export interface ItemCard {
  readonly item: Item;
  readonly card: CardModel | null;
}

export const realAppRecords = await loadRealRecords();

/** The card of every item of the real data in a language. */
export async function realCards(language: Language): Promise<readonly ItemCard[]> {
  const context = await contextOf(realAppRecords, language);
  return itemsOf(realAppRecords).map((item) => ({ item, card: cardOf(item, context) }));
}

/** Every text of a card in reading order, titles of its sources included. */
export function textsOf({ name, kind, text, rows, lists, notes, sources }: CardModel): readonly string[] {
  return [
    ...Object.values(name),
    kind,
    ...(text === null ? [] : [text]),
    ...rows.flat(),
    ...lists.flatMap(({ heading, lines }) => [heading, ...lines.flatMap((line) => [line.text, line.detail ?? ''])]),
    ...notes,
    ...sources.map(({ title }) => title),
  ];
}
