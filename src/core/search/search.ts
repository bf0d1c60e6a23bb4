import { type Item, itemKinds } from '../item.ts';
import { createEntry, type Entry } from './index-entry.ts';
import { normalise, wordsOf } from './normalise.ts';
import { scoreMistyped, scoreToken } from './score.ts';

export interface SearchHit {
  readonly item: Item;
  readonly score: number;
}

/** How much a step of rank costs, and how much it costs when words are found apart from each other. */
const rankCost = 4;
const apartCost = 5;

/** Prepares items for `search`. */
export const buildSearchIndex = (items: readonly Item[]): readonly Entry[] => items.map(createEntry);

type Score = (entry: Entry, token: string) => number;

/** All words found, wherever they stand: the mean of their scores; 0 when one is missing. */
function scoreApart(entry: Entry, tokens: readonly string[], scoreOf: Score): number {
  let sum = 0;
  for (const token of tokens) {
    const score = scoreOf(entry, token);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / tokens.length - apartCost;
}

/** Scores as typed: what the first look at all entries found, a second one need not find again. */
function exactScores(): Score {
  const known = new Map<string, Map<Entry, number>>();
  return (entry, token) => {
    const ofToken = known.get(token) ?? new Map<Entry, number>();
    known.set(token, ofToken);
    const score = ofToken.get(entry) ?? scoreToken(entry, token);
    ofToken.set(entry, score);
    return score;
  };
}

/** Among equals: sites first, then as in the list of kinds; the latest edition first. */
function compareItems(a: Item, b: Item): number {
  if (a.kind !== b.kind) return itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind);
  const order = a.id < b.id ? -1 : 1;
  return a.kind === 'edition' ? -order : order;
}

function hitsOf(index: readonly Entry[], query: string, scoreOf: Score): SearchHit[] {
  const joined = normalise(query);
  const tokens = [...new Set(wordsOf(query))];
  const hits: SearchHit[] = [];
  for (const entry of index) {
    const apart = tokens.length > 1 ? scoreApart(entry, tokens, scoreOf) : 0;
    const score = Math.max(scoreOf(entry, joined), apart);
    if (score > 0) hits.push({ item: entry.item, score: score - entry.item.rank * rankCost });
  }
  return hits;
}

/**
 * The items that answer a query in any of the four languages, in initial consonants (ㅊㅅㄹ), in part-typed syllables
 * (촉석ㄹ), in an older romanisation or in kana, best first; every word of the query must be answered. Where nothing does,
 * one letter of each word may be wrong. An empty query finds nothing.
 */
export function search(index: readonly Entry[], query: string, limit: number): readonly SearchHit[] {
  if (normalise(query) === '') return [];
  const exactly = exactScores();
  const exact = hitsOf(index, query, exactly);
  const forgiving: Score = (entry, token) => exactly(entry, token) || scoreMistyped(entry, token);
  const hits = exact.length > 0 ? exact : hitsOf(index, query, forgiving);
  return hits.sort((a, b) => b.score - a.score || compareItems(a.item, b.item)).slice(0, limit);
}
