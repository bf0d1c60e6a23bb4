import { type FigureBase, type FigureId, isSectorFigure, type SectorFigure } from '../../core/divisions/indicators.ts';
import type { Language, Sector } from '../../core/model/index.ts';
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

/** Returns a figure's name as it is counted. */
export const nameOfFigure = (figure: FigureId, t: Texts): string =>
  isSectorFigure(figure) ? t.sets.sector(t.words.sector[sectorOf(figure)]) : t.indicators.names[figure];

/** Returns a figure's name with what it is put in relation to. */
export const figureName = (figure: FigureId, base: FigureBase, t: Texts): string =>
  base === 'count' ? nameOfFigure(figure, t) : t.indicators.per[base](nameOfFigure(figure, t));

/** Returns the unit of a figure; a quotient has none. */
export const unitOf = (figure: FigureId, base: FigureBase, t: Texts): string =>
  base === 'quotient' ? '' : t.indicators.units[isSectorFigure(figure) ? 'assets' : figure];

/** Returns how a figure is called with its unit, as headings and axes write it. */
export function figureInUnit(figure: FigureId, base: FigureBase, t: Texts): string {
  const [name, unit] = [figureName(figure, base, t), unitOf(figure, base, t)];
  return unit === '' ? name : t.compare.named(name, unit);
}

/** Returns a number with its unit, as the language sets it. */
export const withUnit = (language: Language, number: string, unit: string): string =>
  unit === '' ? number : `${number}${language === 'en' ? ' ' : ''}${unit}`;

const sectorOf = (figure: SectorFigure): Sector => figure.slice('sector-'.length) as Sector;

/** Returns sentences one after another, as the language sets them; absent ones are left out. */
export const joinSentences = (language: Language, sentences: readonly (string | null)[]): string =>
  sentences.filter((sentence) => sentence !== null).join(language === 'ja' || language === 'zh' ? '' : ' ');
