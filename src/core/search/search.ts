import { type Item, itemKinds } from '../item.ts';
import { createEntry, type Entry } from './index-entry.ts';
import { mistypedScore } from './mistyped.ts';
import { normalise, wordsOf } from './normalise.ts';
import { scoreToken } from './score.ts';
import { createToken, type Token } from './token.ts';

export interface SearchHit {
  readonly item: Item;
  readonly score: number;
}

/** How much a step of rank costs, and how much it costs when words are found apart from each other. */
const rankCost = 4;
const apartCost = 5;

/** Prepares items for `search`. */
export const buildSearchIndex = (items: readonly Item[]): readonly Entry[] => items.map(createEntry);

/** How well an entry answers one token; entries are known by their place in the index. */
type Score = (entry: Entry, place: number) => number;

/** A query taken apart: as one word, and its words where there are several. */
interface Looked<T> {
  readonly whole: T;
  readonly words: readonly T[];
}

const mapLooked = <A, B>({ whole, words }: Looked<A>, to: (one: A) => B): Looked<B> => ({
  whole: to(whole),
  words: words.map(to),
});

/** All words found, wherever they stand: the mean of their scores; 0 when one is missing. */
function scoreApart(words: readonly Score[], entry: Entry, place: number): number {
  let sum = 0;
  for (const scoreWord of words) {
    const score = scoreWord(entry, place);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / words.length - apartCost;
}

/** Scores a token as typed; what the first look at all entries found, a second one need not find again. */
function exactScore(entries: number, token: Token): Score {
  const known = new Float64Array(entries).fill(-1);
  return (entry, place) => {
    if ((known[place] ?? -1) < 0) known[place] = scoreToken(entry, token);
    return known[place] ?? 0;
  };
}

/** Among equals: sites first, then as in the list of kinds; the latest edition first. */
function compareItems(a: Item, b: Item): number {
  if (a.kind !== b.kind) return itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind);
  const order = a.id < b.id ? -1 : 1;
  return a.kind === 'edition' ? -order : order;
}

function hitsOf(index: readonly Entry[], { whole, words }: Looked<Score>): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const [place, entry] of index.entries()) {
    const apart = words.length > 0 ? scoreApart(words, entry, place) : 0;
    const score = Math.max(whole(entry, place), apart);
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
  const joined = normalise(query);
  if (joined === '') return [];
  const words = [...new Set(wordsOf(query))];
  const tokens = mapLooked({ whole: joined, words: words.length > 1 ? words : [] }, createToken);
  const asTyped = mapLooked(tokens, (token) => ({ token, exact: exactScore(index.length, token) }));
  const exact = hitsOf(
    index,
    mapLooked(asTyped, (one) => one.exact),
  );
  const forgiving = ({ token, exact: scoreExact }: (typeof asTyped)['whole']): Score => {
    const scoreMistyped = mistypedScore(token);
    return (entry, place) => scoreExact(entry, place) || scoreMistyped(entry);
  };
  const hits = exact.length > 0 ? exact : hitsOf(index, mapLooked(asTyped, forgiving));
  return hits.sort((a, b) => b.score - a.score || compareItems(a.item, b.item)).slice(0, limit);
}
