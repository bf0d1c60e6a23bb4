import { disassemble, getChoseong } from 'es-hangul';
import type { Item } from '../item.ts';
import { everydayWords } from './everyday.ts';
import { isInitials, normalise, wordsOf } from './normalise.ts';

interface Entry {
  readonly item: Item;
  /** Normalised whole names. */
  readonly names: readonly string[];
  /** Normalised words of the names, and further words. */
  readonly words: readonly string[];
  /** Normalised keywords: they find an item, but after its names. */
  readonly keywords: readonly string[];
  readonly initials: string;
  readonly jamo: readonly string[];
}

export interface SearchHit {
  readonly item: Item;
  readonly score: number;
}

/** Prepares items for `search`; about a millisecond per hundred items. */
export function buildSearchIndex(items: readonly Item[]): readonly Entry[] {
  return items.map((item) => {
    const texts = [...new Set(Object.values(item.name))];
    const everyday = item.kind === 'site' ? (everydayWords[item.category as keyof typeof everydayWords] ?? []) : [];
    const ko = normalise(item.name.ko);
    return {
      item,
      names: texts.map(normalise),
      words: texts.flatMap(wordsOf),
      keywords: [...item.keywords.map(normalise), ...everyday.map(normalise)],
      initials: getChoseong(ko).replace(/\s/g, ''),
      jamo: [disassemble(ko), ...wordsOf(item.name.ko).map(disassemble)],
    };
  });
}

const best = (scores: readonly number[]): number => scores.reduce((most, score) => Math.max(most, score), 0);

function matchText(text: string, token: string, whole: number): number {
  if (text === token) return whole;
  if (text.startsWith(token)) return whole - 20;
  return token.length > 1 && text.includes(token) ? whole - 50 : 0;
}

/** 0–100: how well an entry answers one token; 0 = not at all. */
function scoreToken(entry: Entry, token: string): number {
  if (isInitials(token)) return matchText(entry.initials, token, 90);
  const named = best([
    ...entry.names.map((name) => matchText(name, token, 100)),
    ...entry.words.map((word) => matchText(word, token, 85)),
    ...entry.keywords.map((word) => matchText(word, token, 70)),
  ]);
  if (named > 0 || !/[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(token)) return named;
  const typed = disassemble(token);
  return best(
    entry.jamo.map((jamo) => (jamo.startsWith(typed) ? 75 : typed.length > 2 && jamo.includes(typed) ? 40 : 0)),
  );
}

/**
 * The items that answer a query in any of the four languages, in initial consonants (ㅊㅅㄹ) or in part-typed syllables
 * (촉석ㄹ), best first; every word of the query must be answered. An empty query finds nothing.
 */
export function search(index: readonly Entry[], query: string, limit: number): readonly SearchHit[] {
  const tokens = [...new Set([...wordsOf(query)])];
  if (tokens.length === 0) return [];
  const joined = normalise(query);
  const hits: SearchHit[] = [];
  for (const entry of index) {
    const whole = scoreToken(entry, joined);
    const each = tokens.map((token) => scoreToken(entry, token));
    const all = each.includes(0) ? 0 : each.reduce((sum, score) => sum + score, 0) / each.length - 5;
    const score = Math.max(whole, all);
    if (score > 0) hits.push({ item: entry.item, score: score - entry.item.rank * 2 });
  }
  return hits.sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1)).slice(0, limit);
}
