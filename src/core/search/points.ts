import type { Item } from '../item.ts';

/** Points for each way in which a text answers; the longer the part that is answered, the more of `closeness` on top. */
export const points = {
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

/** What an item's name counts less, because it is the name of something else as well. */
export const penaltyOf = ({ kind, category }: Item): number =>
  facilities.includes(kind === 'site' ? category : kind) ? facilityPenalty : 0;

/** The best of what texts score; 0 for none. */
export function bestOf(texts: readonly string[], score: (text: string) => number): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, score(text));
  return most;
}
