import { isSectorFigure } from '../../../core/divisions/indicators.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import type { DivisionSettings } from '../../../state/planner/divisions-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { formatFigure } from '../parts/figures.ts';
import { figureName, unitOf, withUnit } from '../words.ts';
import { extremesOf, median, type ValueRow } from './view.ts';

/** Below this many a rate or a quotient moves a lot with one more or less. */
const few = 5;
/** More that share a value are counted, not named. */
const mostNamed = 3;

/** What the rows show in one sentence, and what that does not say. */
export function useFinding(
  rows: readonly ValueRow[],
  { indicator, base }: Pick<DivisionSettings, 'indicator' | 'base'>,
): { readonly text: string; readonly limits: readonly string[] } {
  const t = useTexts(analysisPart);
  const language = useLanguage();
  const { compare } = t;
  const { highest, lowest, none } = extremesOf(rows);
  const name = figureName(indicator, base, t);
  const figure = (value = Number.NaN): string =>
    withUnit(language, formatFigure(language, value), unitOf(indicator, base, t));
  const namesOf = (some: readonly ValueRow[]): string =>
    some.length > mostNamed
      ? compare.several(some.length)
      : some
          .map(({ figures }) => figures.division.name[language])
          .join(language === 'en' || language === 'ko' ? ', ' : '、');
  const values = rows.map(({ value }) => value).filter(Number.isFinite);
  const high = [namesOf(highest), figure(highest[0]?.value)] as const;
  const text =
    none > 1
      ? compare.saysNone(name, ...high, none, values.length)
      : compare.says(name, ...high, namesOf(lowest), figure(lowest[0]?.value), figure(median(values)));
  const isSector = isSectorFigure(indicator);
  const small = rows.filter(({ figures: { counts } }) => counts[indicator] < few).length;
  const smallBase = rows.filter(({ figures: { counts } }) => counts.assets < few).length;
  const { limits } = compare;
  return {
    text,
    limits: [
      ...(base === 'quotient' ? [isSector ? limits.quotient : limits.quotientPeople] : []),
      ...(base === 'quotient' && isSector && smallBase > 0 ? [limits.smallBase(smallBase)] : []),
      ...(base !== 'count' && small > 0 ? [limits.small(small)] : []),
      ...(indicator === 'establishments' ? [limits.allTrades] : []),
      ...(indicator === 'assets' || indicator === 'places' || isSector ? [limits.places] : []),
      limits.dates,
    ],
  };
}
