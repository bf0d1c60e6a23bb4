import { besideMeters, compassIndex, initialBearing } from '../../core/geo/bearing.ts';
import type { Coordinate, Language } from '../../core/model/index.ts';
import type { Leg, Route } from '../../core/walking/index.ts';
import { formatMeters } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/parts.ts';
import { records } from '../../state/store.ts';
import { feeWords } from '../cards/fee-words.ts';

/** Minutes as people say them: at least one. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** The name of a bridge of a way; its id where there is no record of it. */
export function bridgeName(id: string | null, language: Language): string {
  const { bridges, floatingBridges } = records.value;
  const bridge = [...bridges, ...floatingBridges].find((candidate) => candidate.id === id);
  return bridge?.name[language] ?? id ?? '';
}

/** The direction from the first point of a way to its last. */
export function directionOf(coordinates: readonly Coordinate[], t: Messages): string {
  const [from, to] = [coordinates[0], coordinates.at(-1)];
  return from === undefined || to === undefined ? '' : (t.compass[compassIndex(initialBearing(from, to))] ?? '');
}

/** What a part of a way costs, in words. */
export const feeOf = ({ feeKrw }: Leg, t: Messages, language: Language): string => feeWords(feeKrw, t, language);

/** A way in one line: minutes, metres, direction, and the bridges with what they cost. */
export function walkSummary(route: Route, t: Messages, language: Language): string {
  const bridges = route.legs
    .filter(({ bridgeId }) => bridgeId !== null)
    .map((leg) => {
      const fee = leg.feeKrw === 0 ? '' : ` (${feeOf(leg, t, language)})`;
      return `${t.walk.over(bridgeName(leg.bridgeId, language))}${fee}`;
    });
  return [
    t.walk.minutes(wholeMinutes(route.minutes)),
    formatMeters(language, Math.round(route.meters / 10) * 10),
    route.meters < besideMeters ? '' : directionOf(route.coordinates, t),
    ...bridges,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
