import type { Language } from '../../core/model/index.ts';
import type { Sight } from '../../core/text-map/sight.ts';
import { formatMeters, formatNumber, locales } from '../../i18n/format.ts';
import type { TextMapContext } from './context.ts';

/** A distance as exactly as it can be meant: to ten metres below a kilometre. */
export const distanceText = (language: Language, meters: number): string =>
  formatMeters(language, meters < 10 ? 10 : meters < 995 ? Math.round(meters / 10) * 10 : meters);

/** An area in square kilometres, with a digit more where it is small. */
export const km2Text = (language: Language, km2: number): string => formatNumber(language, km2, km2 < 1 ? 2 : 1);

/** Things one after another, as the language joins them. */
export const listText = (language: Language, words: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);

/** Sentences one after another, as the language sets them. */
export const joined = (language: Language, sentences: readonly string[]): string =>
  sentences.join(language === 'ja' || language === 'zh' ? '' : ' ');

/** How far and in which direction something is seen. */
export function sightText({ meters, wind }: Sight, { t, language }: Pick<TextMapContext, 't' | 'language'>): string {
  if (wind === null) return t.textMap.beside;
  return t.textMap.sight(distanceText(language, meters), t.compass[wind] ?? '');
}
