import { initialBearing } from '../../core/geo/bearing.ts';
import { distanceMeters, earthRadiusMeters } from '../../core/geo/distance.ts';
import { jinjuPoint } from '../../core/geo/jinju.ts';
import { subsolarPoint } from '../../core/geo/subsolar-point.ts';
import type { Item } from '../../core/item.ts';
import { formatNumber } from '../../i18n/format.ts';
import { sentencesOf } from '../partners/sentences.ts';
import type { TextMapContext } from './context.ts';
import { distanceText } from './words.ts';

/** A quarter of the way round the globe: where the sun is farther from the zenith, it is below the horizon. */
const quarterMeters = (earthRadiusMeters * Math.PI) / 2;

/** What the globe shows of a partner city: relation, distance, direction, bearing and since when; its neighbour; day or night there. */
export function citySentences({ id, kind, ...item }: Item, context: TextMapContext): readonly string[] {
  const { t, language, records, epochMs, neighbourOf } = context;
  const city = records.partners.find((other) => other.id === id);
  if (city === undefined) return [];
  const next = neighbourOf({ id, kind, ...item });
  const place = [city.position.lon, city.position.lat] as const;
  const isDay = distanceMeters(subsolarPoint(epochMs), place) < quarterMeters;
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: city.timeZone }).format(epochMs);
  return [
    ...sentencesOf(city, t, language),
    t.textMap.bearing(`${formatNumber(language, initialBearing(jinjuPoint, place))}°`),
    ...(next === null || next.sight.wind === null
      ? []
      : [
          t.textMap.cityNext(
            next.item.name[language],
            distanceText(language, next.sight.meters),
            t.compass[next.sight.wind] ?? '',
          ),
        ]),
    t.textMap.localTime(clock),
    isDay ? t.textMap.dayThere : t.textMap.nightThere,
  ];
}
