import { disassemble, getChoseong, romanize } from 'es-hangul';
import type { Item } from '../item.ts';
import { everydayWordsOf } from './everyday.ts';
import { hasHangul, normalise, wordsOf } from './normalise.ts';
import { foldLatin, soundsOf } from './sounds.ts';

/** An item prepared for comparing; every text is normalised. */
export interface Entry {
  readonly item: Item;
  /** Whole names in every language, also as people shorten and romanise them. */
  readonly names: readonly string[];
  /** Lists of the words of each name. */
  readonly words: readonly (readonly string[])[];
  /** What people call a thing of this kind. */
  readonly everyday: readonly string[];
  /** The Korean ones of these, letter by letter. */
  readonly everydayLetters: readonly string[];
  /** Further words and sentences: they find an item, but after its names. */
  readonly keywords: readonly string[];
  /** First consonants of the Korean names and of their words. */
  readonly initials: readonly string[];
  /** Letters of the Korean names and of their words, one by one. */
  readonly letters: readonly string[];
  /** How the names sound: folded Latin spellings, and kana. */
  readonly sounds: { readonly latin: readonly string[]; readonly kana: readonly string[] };
  /** All texts but the sounds, in one: what it does not hold, none holds. Those with Latin letters or digits, and those with others. */
  readonly all: { readonly latin: string; readonly other: string };
}

const allOf = (texts: readonly string[]): Entry['all'] => ({
  latin: texts.filter((text) => /[a-z0-9]/.test(text)).join('\n'),
  other: texts.filter((text) => /[^a-z0-9]/.test(text)).join('\n'),
});

/** Names of the city that people leave out: 중앙시장 for 진주중앙시장. */
const cityNames = [/^진주시립/, /^진주남강/, /^진주시(?=..)/, /^진주/, /^jinju/, /^晋州市立/, /^晋州/];

/** A name without the city in front of it; nothing where no more than one character would be left. */
function shortened(name: string): string[] {
  const city = cityNames.find((candidate) => candidate.test(name) && name.replace(candidate, '').length > 1);
  return city === undefined ? [] : [name.replace(city, '')];
}

/** Further names by which people know an item: how its Korean name sounds in Latin letters, a city with the word city. */
function furtherNames({ kind, name: { ko, en } }: Item): string[] {
  if (kind === 'stop' || kind === 'place' || !hasHangul(ko)) return [];
  return [romanize(ko), ...(kind === 'partner' ? [`${ko}시`, `${en} City`] : [])];
}

const knownLetters = new Map<string, string>();

/** An everyday word letter by letter. There are few of them, and many items share them. */
function lettersOf(everyday: string): string {
  const letters = knownLetters.get(everyday) ?? disassemble(everyday);
  knownLetters.set(everyday, letters);
  return letters;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What Korean names sound like and how the Latin ones are folded. */
const soundsIn = (spoken: readonly Entry['sounds'][], latin: readonly string[]): Entry['sounds'] => ({
  latin: unique([...spoken.flatMap((sounds) => sounds.latin), ...latin.map(foldLatin)]),
  kana: unique(spoken.flatMap((sounds) => sounds.kana)),
});

/** Returns the entry of an item. Stories have sentences for names: those count as further words. */
export function createEntry(item: Item): Entry {
  const texts = unique(Object.values(item.name));
  const full = texts.map(normalise);
  const everyday = everydayWordsOf(item).map(normalise);
  const further = item.keywords.map(normalise);
  const sounds = { latin: [], kana: [] };
  const everydayLetters = everyday.filter(hasHangul).map(lettersOf);
  const base = { item, everyday, everydayLetters, names: [], words: [], initials: [], letters: [], sounds };
  if (item.kind === 'story') return { ...base, keywords: full, all: allOf(full) };
  const names = unique([...full, ...full.flatMap(shortened), ...furtherNames(item).map(normalise)]);
  const words = texts.map(wordsOf).filter((list) => list.length > 1);
  const ko = normalise(item.name.ko);
  const korean = unique([ko, ...shortened(ko), ...wordsOf(item.name.ko)]).filter(hasHangul);
  const initials = korean.map((name) => getChoseong(name));
  const letters = korean.map(disassemble);
  const spoken = korean.map(soundsOf);
  const foreign = names.filter((name) => /^[a-z]+$/.test(name));
  const all = allOf([...names, ...words.flat(), ...everyday, ...further, ...initials, ...letters]);
  return {
    ...base,
    names,
    words,
    keywords: unique(further),
    initials,
    letters,
    sounds: soundsIn(spoken, foreign),
    all,
  };
}
