import type { Entry } from './index-entry.ts';
import { isOneErrorAway } from './near.ts';
import { bestOf, penaltyOf, points } from './points.ts';
import type { Token } from './token.ts';

/** A text without the error that one letter may be: at least so many letters must be there to be right. */
const leastMistyped = 4;
/** What a sound with an error counts less than a spelling with one. */
const soundCost = 5;

/** How well a text answers what is typed with one wrong letter, as a whole or from its beginning. */
function scoreError(text: string, typed: string): number {
  if (isOneErrorAway(text, typed)) return points.mistyped + (points.closeness * typed.length) / text.length;
  return text.length > typed.length && isOneErrorAway(text, typed, typed.length) ? points.mistypedStart : 0;
}

const bestError = (texts: readonly string[], typed: string): number => bestOf(texts, (text) => scoreError(text, typed));

type Score = (entry: Entry) => number;

function scoreHangul(letters: string, thirds: readonly string[]): Score {
  return ({ item, all, letters: named, everydayLetters }) => {
    if (!thirds.some((part) => all.other.includes(part))) return 0;
    const called = bestError(everydayLetters, letters);
    return Math.max(bestError(named, letters) - penaltyOf(item), called);
  };
}

function scoreOthers({ text, lookIn, sound }: Token, thirds: readonly string[]): Score {
  const spoken = sound === null || sound.folded.length < leastMistyped ? null : sound;
  return ({ item, all, names, words, sounds, everyday }) => {
    let named = spoken === null ? 0 : bestError(sounds[spoken.script], spoken.folded) - soundCost;
    if (!thirds.some((part) => all[lookIn].includes(part))) return Math.max(named - penaltyOf(item), 0);
    named = Math.max(named, bestError(names, text));
    for (const list of words) named = Math.max(named, bestError(list, text));
    return Math.max(named - penaltyOf(item), bestError(everyday, text));
  };
}

/** Returns how well an entry answers a token in which one letter is wrong, 0 to 64; 0 = not at all. */
export function mistypedScore(token: Token): Score {
  const loose = token.letters ?? token.text;
  const least = leastMistyped - (token.isLatin || token.letters !== null ? 0 : 1);
  if (token.isInitials || loose.length < least) return () => 0;
  // One error leaves at least one third of the letters whole.
  const third = Math.floor(loose.length / 3);
  const thirds = [loose.slice(0, third), loose.slice(third, 2 * third), loose.slice(2 * third)];
  return token.letters === null ? scoreOthers(token, thirds) : scoreHangul(loose, thirds);
}
