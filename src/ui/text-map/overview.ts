import type { Bbox } from '../../core/geo/bbox.ts';
import { distanceMeters } from '../../core/geo/distance.ts';
import { neededWay } from '../../core/profile/needs.ts';
import { walkingSettings } from '../../core/walking/settings.ts';
import { formatKoreaMoment, formatNumber } from '../../i18n/format.ts';
import type { TextMapContext } from './context.ts';
import { distanceText, listText } from './words.ts';

/** What is shown of how much, and how it is narrowed. */
export interface Scope {
  /** The visible part of the map; null where none is drawn. */
  readonly bounds: Bbox | null;
  readonly inView: number;
  readonly outside: number;
  /** Names of the filters that narrow it, and of the legend rows that were switched. */
  readonly filters: readonly string[];
  readonly switched: readonly string[];
}

/** From where distances are seen. */
function fromText({ t, from }: TextMapContext): string {
  const { origin, landmark, middle, city } = t.textMap.from;
  if (from.kind === 'middle') return middle;
  return (from.kind === 'origin' ? origin : from.kind === 'city' ? city : landmark)(from.name);
}

/** How wide and high the visible part of a city map is. */
function sizeText([west, south, east, north]: Bbox, { t, language }: TextMapContext): string {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const text = (meters: number) => distanceText(language, meters);
  return t.textMap.size(
    text(distanceMeters([west, lat], [east, lat])),
    text(distanceMeters([lon, south], [lon, north])),
  );
}

/** What someone needs, and what it changes. */
function needsText({ t, language, needs }: TextMapContext): readonly string[] {
  if (needs.length === 0) return [];
  const { stepFree } = neededWay(needs);
  const list = listText(
    language,
    needs.map((need) => t.profile.needs[need]),
  );
  return [
    t.textMap.needs(list),
    ...(stepFree || needs.includes('quiet') ? [t.textMap.needsFirst] : []),
    ...(stepFree ? [t.profile.pace(formatNumber(language, walkingSettings.stepFreeSpeedKmh, 1))] : []),
  ];
}

/** What the map shows as a whole: how much, of which moment, seen from where, for which needs, and what narrows it. */
export function overviewOf(
  { bounds, inView, outside, filters, switched }: Scope,
  context: TextMapContext,
): readonly string[] {
  const { t, language, epochMs, from } = context;
  const isCity = from.kind !== 'city';
  return [
    ...(bounds === null ? [t.textMap.everything] : [t.textMap.shows(inView)]),
    ...(bounds !== null && outside > 0 ? [t.textMap.outside(outside)] : []),
    ...(bounds !== null && isCity ? [sizeText(bounds, context)] : []),
    t.textMap.asOf(formatKoreaMoment(language, epochMs)),
    fromText(context),
    ...(isCity ? [t.textMap.straight] : []),
    ...(isCity ? needsText(context) : []),
    ...(filters.length > 0 ? [t.textMap.narrowed(listText(language, filters))] : []),
    ...(switched.length > 0 ? [t.textMap.switched(listText(language, switched))] : []),
  ];
}
