import type { WayFound, WaysFound } from '../../../analysis/reach-jobs.ts';
import { formatMeters, formatNumber } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { territoryPart } from '../../../i18n/planner-parts.ts';
import type { ReachSettings } from '../../../state/planner/reach-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import type { Column } from '../parts/DataTable.tsx';
import type { ReachPoints } from './reach-points.ts';

/** A place within reach, or one that a straight line reaches and the way does not. */
export type ReachRow = WayFound & { readonly isCut: boolean };

/** Returns what is within reach, then what is cut off. */
export const reachRows = ({ within, cutOff }: WaysFound): readonly ReachRow[] => [
  ...within.map((reach) => ({ ...reach, isCut: false })),
  ...cutOff.map((reach) => ({ ...reach, isCut: true })),
];

/** Returns how many places are within reach, and of what, in one sentence. */
export function useReachSentence(limit: ReachSettings['limit']): (found: WaysFound) => string {
  const { near } = useTexts(territoryPart);
  const language = useLanguage();
  return ({ within, cutOff }) => {
    const far = within.filter(({ isRiverFar }) => isRiverFar).length;
    if ('radiusMeters' in limit)
      return near.reachSentence(within.length, near.limitMeters(formatMeters(language, limit.radiusMeters)), far);
    return near.footSentence(within.length, near.limitMinutes(formatNumber(language, limit.minutes)), cutOff.length);
  };
}

/** What is told of each place within reach: its name, the straight line and the way beside each other. */
export function useReachColumns(points: ReachPoints): readonly Column<ReachRow>[] {
  const { near } = useTexts(territoryPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const nameOf = ({ index }: ReachRow): string => {
    const name = points.nameAt(index, language);
    return name === '' ? `${inquiry.aPoint} ${index + 1}` : name;
  };
  const figure = (value: number | null): string => (value === null ? '–' : formatNumber(language, value));
  const riverOf = ({ isCut, isRiverFar, way }: ReachRow): string =>
    way === null ? near.noWay : isCut ? near.cut : isRiverFar ? near.riverFar : '';
  return [
    { id: 'name', label: near.name, value: nameOf, show: nameOf },
    {
      ...{ id: 'straight', label: near.straightMeters, isNumber: true },
      value: ({ straightMeters }) => straightMeters,
      show: ({ straightMeters }) => figure(Math.round(straightMeters)),
    },
    {
      ...{ id: 'way', label: near.wayMeters, isNumber: true },
      value: ({ way }) => way?.meters ?? null,
      show: ({ way }) => figure(way === null ? null : Math.round(way.meters)),
    },
    {
      ...{ id: 'minutes', label: near.wayMinutes, isNumber: true },
      value: ({ way }) => way?.minutes ?? null,
      show: ({ way }) => figure(way === null ? null : Math.ceil(way.minutes)),
    },
    {
      ...{ id: 'river', label: near.river },
      value: riverOf,
      show: (row) => (riverOf(row) === '' ? '' : <span class="flag">{riverOf(row)}</span>),
    },
  ];
}
