import { josa } from 'es-hangul';

/** A Korean particle in its two forms: after a final consonant and without one. */
export type Particle = '을/를' | '은/는' | '이/가' | '와/과' | '으로/로' | '이라/라' | '이나/나';

/** Syllables that end as the name of a digit does. */
const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** Letters whose Korean name ends in a consonant; the names of all others end in a vowel. */
const spelt: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };

/** Units and signs behind a number, as they are read. */
const units: readonly (readonly [RegExp, string])[] = [
  [/\d\s?(k?m[²³]?|%|°)$/, '터'],
  [/\d\s?(kg|g)$/, '램'],
];

const vowel = '가';

/** A syllable that ends as an English word sounds: short words on c, k, p, t and those on l, m, n close with a consonant. */
function soundOf(word: string): string {
  if (/l$/i.test(word)) return '엘';
  if (/m$/i.test(word)) return '엠';
  if (/(n|ng)$/i.test(word)) return '엔';
  return /(^|[^aeiou])([aeiou]|oo)(b|ck?|k|p|t)$/i.test(word) ? '악' : vowel;
}

/** A Hangul syllable that ends as a text is read: what stands in brackets and closing marks are not. */
function lastSyllable(text: string): string {
  const read = text.replace(/(\s*[([（「『“‘"'][^()[\]（）]*[)\]）」』”’"'])+$/u, '') || text;
  const plain = read.replace(/[\s)\]）」』”’"'.,!?·…]+$/u, '') || read;
  const unit = units.find(([pattern]) => pattern.test(plain));
  if (unit !== undefined) return unit[1];
  const last = plain.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return last;
  if (/\d/.test(last)) return digits[Number(last)] ?? vowel;
  const word = /[A-Za-z]+$/.exec(plain)?.[0] ?? '';
  if (word === word.toUpperCase() && word !== '') return spelt[word.at(-1) ?? ''] ?? vowel;
  if (word !== '') return soundOf(word);
  return last === 'ん' || last === 'ン' ? '안' : vowel;
}

/**
 * Returns the form of a particle that follows a text: by its last Hangul syllable, by how a digit, a unit, an abbreviation or an
 * English word is read; the form after a vowel for scripts whose reading is not known.
 */
export const particleAfter = (text: string, particle: Particle): string => josa.pick(lastSyllable(text), particle);

/** Returns a text with its particle. */
export const withParticle = (text: string, particle: Particle): string => text + particleAfter(text, particle);
