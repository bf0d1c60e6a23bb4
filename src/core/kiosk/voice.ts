import type { Language } from '../model/index.ts';

/** What is known of a voice of the device. */
export interface Voice {
  /** A tag such as `ko-KR` or `ko_KR`. */
  readonly lang: string;
  /** Whether it speaks without a network. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Where a language is at home here: its voice is taken before others of the same language. */
const regions: Readonly<Record<Language, string>> = { ko: 'kr', en: 'gb', ja: 'jp', zh: 'cn' };

const partsOf = (tag: string): readonly string[] => tag.toLowerCase().split(/[-_]/);

/** How well a voice speaks a language; 0: not at all, or only with someone else's help. */
function fitness({ lang, localService, default: isDefault }: Voice, language: Language): number {
  const [spoken, ...rest] = partsOf(lang);
  // Others read on a server; and Cantonese is not what the texts are written in.
  if (!localService || spoken !== language || (language === 'zh' && rest.includes('hk'))) return 0;
  return 1 + (rest.includes(regions[language]) ? 2 : 0) + (isDefault ? 1 : 0);
}

/** Returns the voice of the device that reads a language best, the first of equals; null where none does. */
export function pickVoice<T extends Voice>(voices: readonly T[], language: Language): T | null {
  let best: T | null = null;
  for (const voice of voices)
    if (fitness(voice, language) > (best === null ? 0 : fitness(best, language))) best = voice;
  return best;
}
