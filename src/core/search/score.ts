import type { Entry } from './index-entry.ts';
import { bestOf, penaltyOf, points } from './points.ts';
import type { Token } from './token.ts';

const closeness = (part: string, length: number): number => (points.closeness * part.length) / length;

/** Korean, Chinese and Japanese names end with what the place is: 남강유등전시관 is a 유등전시관. */
function scoreName(name: string, { text, isPart, isLatin }: Token): number {
  const close = closeness(text, name.length);
  if (name === text) return points.wholeName + close;
  if (name.startsWith(text)) return points.nameStart + close;
  if (!isPart) return 0;
  if (!isLatin && name.endsWith(text)) return points.nameEnd + close;
  return name.includes(text) ? points.part + close : 0;
}

function scoreWords(words: readonly string[], text: string): number {
  const close = closeness(text, words.join('').length);
  const found = words.indexOf(text);
  if (found >= 0) return (found === 0 ? points.firstWord : points.word) + close;
  return words.some((word) => word.startsWith(text)) ? points.wordStart + close : 0;
}

function scoreKeyword(keyword: string, { text, isPart }: Token): number {
  if (keyword === text) return points.keyword;
  if (keyword.startsWith(text)) return points.keywordStart;
  return isPart && keyword.includes(text) ? points.keywordPart : 0;
}

/** The beginning, or a part of at least a syllable and a half, of a text of loose letters. */
function scoreLetters(text: string, letters: string): number {
  const close = closeness(letters, text.length);
  if (text === letters) return points.firstWord + close;
  if (text.startsWith(letters)) return points.letters + close;
  return letters.length > 2 && text.includes(letters) ? points.part + close : 0;
}

/** A name that holds what syllables and initial consonants in a row stand for. */
function scoreMixed(name: string, text: string, pattern: RegExp): number {
  const place = name.search(pattern);
  return place < 0 ? 0 : (place === 0 ? points.letters : points.part) + closeness(text, name.length);
}

/** Fewer letters than these sound like too much. */
const leastSound = { latin: 4, kana: 3 };

function scoreSound(sound: string, folded: string): number {
  const close = closeness(folded, sound.length);
  if (sound === folded) return points.sound + close;
  return sound.startsWith(folded) ? points.soundStart + close : 0;
}

/** What the texts of an entry that hold the token say of it. */
function scoreTexts({ item, names, words, everyday, keywords }: Entry, token: Token): number {
  const name = bestOf(names, (text) => scoreName(text, token));
  const word = Math.max(0, ...words.map((list) => scoreWords(list, token.text)));
  const called = everyday.includes(token.text) ? points.everyday : 0;
  const keyword = bestOf(keywords, (text) => scoreKeyword(text, token));
  return Math.max(name - penaltyOf(item), word - penaltyOf(item), called, keyword);
}

/** A name that sounds like the token, whatever romanisation or kana it is written in. */
function scoreSounds({ item, sounds }: Entry, { sound }: Token): number {
  if (sound === null || sound.folded.length < leastSound[sound.script]) return 0;
  const most = bestOf(sounds[sound.script], (text) => scoreSound(text, sound.folded));
  return most === 0 ? 0 : Math.max(0, most - penaltyOf(item));
}

/** 0 to 104: how well an entry answers a token; 0 = not at all. */
export function scoreToken(entry: Entry, token: Token): number {
  const { item, names, initials, letters, all } = entry;
  const { text, lookIn, letters: typed, mixed } = token;
  if (typed === null) return (all[lookIn].includes(text) && scoreTexts(entry, token)) || scoreSounds(entry, token);
  const holdsTyped = all.other.includes(typed);
  const ofLetters = (texts: readonly string[]) =>
    holdsTyped ? bestOf(texts, (loose) => scoreLetters(loose, typed)) - penaltyOf(item) : 0;
  if (token.isInitials) return Math.max(0, ofLetters(initials));
  const ofTexts = all.other.includes(text) ? scoreTexts(entry, token) : 0;
  const ofMixed = mixed === null ? 0 : bestOf(names, (name) => scoreMixed(name, text, mixed)) - penaltyOf(item);
  return Math.max(ofTexts, ofMixed, ofLetters(letters), 0);
}
