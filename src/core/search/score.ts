import { disassemble } from 'es-hangul';
import type { Entry } from './index-entry.ts';
import { hasHangul, isInitials } from './normalise.ts';

/** Points for each way in which a text answers; the longer the part that is answered, the more of `closeness` on top. */
const points = {
  wholeName: 100,
  firstWord: 92,
  word: 86,
  everyday: 85,
  nameStart: 82,
  nameEnd: 80,
  letters: 76,
  keyword: 70,
  wordStart: 66,
  part: 55,
  keywordStart: 50,
  keywordPart: 40,
  closeness: 4,
} as const;

/** What stands at another place and is named after it comes after that place. */
const facilities = ['toilet', 'parking', 'bus-stop', 'stop'];
const facilityPenalty = 24;

/** Whether a token is long enough to be looked for inside of words: two characters, three of Latin ones. */
const isPartWorthy = (token: string): boolean => token.length > (/^[a-z0-9]+$/.test(token) ? 2 : 1);
const isLatin = (token: string): boolean => /^[a-z0-9]/.test(token);

const best = (scores: Iterable<number>): number => {
  let most = 0;
  for (const score of scores) most = Math.max(most, score);
  return most;
};

/** Korean, Chinese and Japanese names end with what the place is: 남강유등전시관 is a 유등전시관. */
function scoreName(name: string, token: string): number {
  const close = (points.closeness * token.length) / name.length;
  if (name === token) return points.wholeName + close;
  if (name.startsWith(token)) return points.nameStart + close;
  if (!isPartWorthy(token)) return 0;
  if (!isLatin(token) && name.endsWith(token)) return points.nameEnd + close;
  return name.includes(token) ? points.part + close : 0;
}

function scoreWords(words: readonly string[], token: string): number {
  const close = (points.closeness * token.length) / words.join('').length;
  const found = words.indexOf(token);
  if (found >= 0) return (found === 0 ? points.firstWord : points.word) + close;
  return words.some((word) => word.startsWith(token)) ? points.wordStart + close : 0;
}

function scoreKeyword(keyword: string, token: string): number {
  if (keyword === token) return points.keyword;
  if (keyword.startsWith(token)) return points.keywordStart;
  return isPartWorthy(token) && keyword.includes(token) ? points.keywordPart : 0;
}

/** The beginning, or a part of at least a syllable and a half, of texts of loose letters. */
function scoreLetters(texts: readonly string[], letters: string): number {
  const close = (text: string) => (points.closeness * letters.length) / text.length;
  return best(
    texts.map((text) => {
      if (text === letters) return points.firstWord + close(text);
      if (text.startsWith(letters)) return points.letters + close(text);
      return letters.length > 2 && text.includes(letters) ? points.part + close(text) : 0;
    }),
  );
}

/** 0 to 104: how well an entry answers one normalised token; 0 = not at all. */
export function scoreToken(entry: Entry, token: string): number {
  const { item, names, words, everyday, keywords, initials, letters, all } = entry;
  const penalty = facilities.includes(item.kind === 'site' ? item.category : item.kind) ? facilityPenalty : 0;
  if (isInitials(token)) {
    const typed = disassemble(token);
    return all.includes(typed) ? Math.max(0, scoreLetters(initials, typed) - penalty) : 0;
  }
  let score = 0;
  if (all.includes(token)) {
    const named = best([
      ...names.map((name) => scoreName(name, token)),
      ...words.map((list) => scoreWords(list, token)),
    ]);
    const called = everyday.includes(token) ? points.everyday : 0;
    score = Math.max(named - penalty, called, best(keywords.map((keyword) => scoreKeyword(keyword, token))));
  }
  if (!hasHangul(token)) return score;
  const typed = disassemble(token);
  return all.includes(typed) ? Math.max(score, scoreLetters(letters, typed) - penalty) : score;
}
