import type { Base, IndicatorId } from '../../core/divisions/indicators.ts';
import type { Language } from '../../core/model/index.ts';
import type { AnalysisTexts, Messages } from '../../i18n/parts.ts';
import type { NamedPoints, PointCategory } from '../../state/planner/point-sets.ts';

type Texts = Messages & AnalysisTexts;

/** Returns the name of a point set. */
export function nameOfSet({ id, name }: Pick<NamedPoints, 'id' | 'name'>, t: Texts): string {
  if (name !== undefined) return name;
  const sector = Object.entries(t.words.sector).find(([key]) => id === `sector-${key}`)?.[1];
  if (sector !== undefined) return t.sets.sector(sector);
  return id === 'places' ? t.sets.places : id === 'both' ? t.sets.both : t.sets.assets;
}

/** Returns the word for a category. */
export function nameOfCategory(category: PointCategory | undefined, t: Texts): string {
  if (category === undefined) return '–';
  if (category.words === 'own') return category.name;
  return category.words === 'sector' ? t.words.sector[category.id] : t.words.place[category.id];
}

/** Returns a figure's name with what it is put in relation to. */
export const figureName = (indicator: IndicatorId, base: Base, t: Texts): string =>
  base === 'count' ? t.indicators.names[indicator] : t.indicators.per[base](t.indicators.names[indicator]);

/** Returns a number with the unit of an indicator, as the language sets it. */
export const withUnit = (language: Language, number: string, indicator: IndicatorId, t: Texts): string =>
  `${number}${language === 'en' ? ' ' : ''}${t.indicators.units[indicator]}`;

/** Returns sentences one after another, as the language sets them; absent ones are left out. */
export const joinSentences = (language: Language, sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null).join(language === 'ja' || language === 'zh' ? '' : ' ');
