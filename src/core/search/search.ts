import { type Item, itemKinds } from '../item.ts';
import { createEntry, type Entry } from './index-entry.ts';
import { normalise, wordsOf } from './normalise.ts';
import { scoreToken } from './score.ts';

export interface SearchHit {
  readonly item: Item;
  readonly score: number;
}

/** How much a step of rank costs, and how much it costs when words are found apart from each other. */
const rankCost = 4;
const apartCost = 5;

/** Prepares items for `search`. */
export const buildSearchIndex = (items: readonly Item[]): readonly Entry[] => items.map(createEntry);

/** All words found, wherever they stand: the mean of their scores; 0 when one is missing. */
function scoreApart(entry: Entry, tokens: readonly string[]): number {
  let sum = 0;
  for (const token of tokens) {
    const score = scoreToken(entry, token);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / tokens.length - apartCost;
}

/** Among equals: sites first, then as in the list of kinds; the latest edition first. */
function compareItems(a: Item, b: Item): number {
  if (a.kind !== b.kind) return itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind);
  const order = a.id < b.id ? -1 : 1;
  return a.kind === 'edition' ? -order : order;
}

/**
 * The items that answer a query in any of the four languages, in initial consonants (ㅊㅅㄹ) or in part-typed syllables
 * (촉석ㄹ), best first; every word of the query must be answered. An empty query finds nothing.
 */
export function search(index: readonly Entry[], query: string, limit: number): readonly SearchHit[] {
  const joined = normalise(query);
  if (joined === '') return [];
  const tokens = [...new Set(wordsOf(query))];
  const hits: SearchHit[] = [];
  for (const entry of index) {
    const apart = tokens.length > 1 ? scoreApart(entry, tokens) : 0;
    const score = Math.max(scoreToken(entry, joined), apart);
    if (score > 0) hits.push({ item: entry.item, score: score - entry.item.rank * rankCost });
  }
  return hits.sort((a, b) => b.score - a.score || compareItems(a.item, b.item)).slice(0, limit);
}
