import { disassemble } from 'es-hangul';
import type { Entry } from './index-entry.ts';
import { mixedPattern } from './mixed.ts';
import { isOneErrorAway } from './near.ts';
import { hasHangul, isInitials } from './normalise.ts';
import { remember } from './remember.ts';
import { foldKana, foldLatin, isKana } from './sounds.ts';

/** Points for each way in which a text answers; the longer the part that is answered, the more of `closeness` on top. */
const points = {
  wholeName: 100,
  firstWord: 92,
  word: 86,
  everyday: 85,
  nameStart: 82,
  nameEnd: 80,
  letters: 76,
  sound: 74,
  soundStart: 64,
  keyword: 70,
  wordStart: 66,
  part: 55,
  keywordStart: 50,
  keywordPart: 40,
  mistyped: 60,
  mistypedStart: 45,
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

/** Names that hold what syllables and initial consonants in a row stand for. */
function scoreMixed({ names }: Entry, token: string): number {
  const pattern = mixedPattern(token);
  if (pattern === null) return 0;
  return best(
    names.map((name) => {
      const place = name.search(pattern);
      const close = (points.closeness * token.length) / name.length;
      return place < 0 ? 0 : (place === 0 ? points.letters : points.part) + close;
    }),
  );
}

/** Fewer letters than these sound like too much. */
const leastSound = 4;

interface Sound {
  readonly script: 'latin' | 'kana' | null;
  readonly folded: string;
}

/** The script and sound of a token. */
const soundOf = remember((token): Sound => {
  if (isKana(token)) return { script: 'kana', folded: foldKana(token) };
  return /^[a-z]+$/.test(token) ? { script: 'latin', folded: foldLatin(token) } : { script: null, folded: '' };
});

/** The loose letters of a token with Hangul. */
const lettersOf = remember(disassemble);

const thirdsOf = remember((token) => {
  const third = Math.floor(token.length / 3);
  return [token.slice(0, third), token.slice(third, 2 * third), token.slice(2 * third)];
});

/** Whether a third of the token stands in the text: one error leaves at least one of them whole. */
const keepsThird = (text: string, token: string): boolean => thirdsOf(token).some((part) => text.includes(part));

/** A name that sounds like the token, whatever romanisation or kana it is written in. */
function scoreSound({ sounds }: Entry, token: string): number {
  const { script, folded } = soundOf(token);
  if (script === null || folded.length < leastSound - (script === 'kana' ? 1 : 0)) return 0;
  return best(
    sounds[script].map((sound) => {
      const close = (points.closeness * folded.length) / sound.length;
      if (sound === folded) return points.sound + close;
      return sound.startsWith(folded) ? points.soundStart + close : 0;
    }),
  );
}

/** A text without the error that one letter may be: at least so many letters must be there to be right. */
const leastMistyped = 4;
/** What a sound with an error counts less than a spelling with one. */
const soundCost = 5;

/** How well a text answers what is typed with one wrong letter, as a whole or from its beginning. */
function scoreError(text: string, typed: string): number {
  if (isOneErrorAway(text, typed)) return points.mistyped + (points.closeness * typed.length) / text.length;
  return text.length > typed.length && isOneErrorAway(text, typed, typed.length) ? points.mistypedStart : 0;
}

function bestError(texts: readonly string[], typed: string): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, scoreError(text, typed));
  return most;
}

const penaltyOf = ({ kind, category }: Entry['item']): number =>
  facilities.includes(kind === 'site' ? category : kind) ? facilityPenalty : 0;

/** 0 to 64: how well an entry answers a normalised token in which one letter is wrong; 0 = not at all. */
export function scoreMistyped(entry: Entry, token: string): number {
  const { item, names, words, everyday, letters, all } = entry;
  const isHangul = hasHangul(token);
  const loose = isHangul ? lettersOf(token) : token;
  if (isInitials(token) || loose.length < leastMistyped - (isLatin(token) || isHangul ? 0 : 1)) return 0;
  const penalty = penaltyOf(item);
  if (isHangul) {
    if (!keepsThird(all, loose)) return 0;
    const called = bestError(
      everyday.filter(hasHangul).map((word) => disassemble(word)),
      loose,
    );
    return Math.max(bestError(letters, loose) - penalty, called);
  }
  const { script, folded } = soundOf(token);
  const spoken = script === null || folded.length < leastMistyped ? [] : entry.sounds[script];
  let named = bestError(spoken, folded) - soundCost;
  if (!keepsThird(all, token)) return Math.max(named - penalty, 0);
  named = Math.max(named, bestError(names, token));
  for (const list of words) named = Math.max(named, bestError(list, token));
  return Math.max(named - penalty, bestError(everyday, token));
}

/** 0 to 104: how well an entry answers one normalised token; 0 = not at all. */
export function scoreToken(entry: Entry, token: string): number {
  const { item, names, words, everyday, keywords, initials, letters, all } = entry;
  const penalty = penaltyOf(item);
  if (isInitials(token)) {
    const typed = lettersOf(token);
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
  if (!hasHangul(token)) return score > 0 ? score : Math.max(0, scoreSound(entry, token) - penalty);
  const mixed = scoreMixed(entry, token) - penalty;
  const typed = lettersOf(token);
  return Math.max(score, mixed, all.includes(typed) ? scoreLetters(letters, typed) - penalty : 0);
}
