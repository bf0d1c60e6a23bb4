import { distanceMeters, earthRadiusMeters } from '../../core/geo/distance.ts';
import { subsolarPoint } from '../../core/geo/subsolar-point.ts';
import type { Item } from '../../core/item.ts';
import { sentencesOf } from '../partners/sentences.ts';
import type { TextMapContext } from './context.ts';
import { distanceText } from './words.ts';

/** A quarter of the way round the globe: where the sun is farther from the zenith, it is below the horizon. */
const quarterMeters = (earthRadiusMeters * Math.PI) / 2;

/** What the globe shows of a partner city: relation, distance, direction and since when; its neighbour; day or night there. */
export function citySentences({ id, kind, ...item }: Item, context: TextMapContext): readonly string[] {
  const { t, language, records, epochMs, neighbourOf } = context;
  const city = records.partners.find((other) => other.id === id);
  if (city === undefined) return [];
  const next = neighbourOf({ id, kind, ...item });
  const isDay = distanceMeters(subsolarPoint(epochMs), [city.position.lon, city.position.lat]) < quarterMeters;
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: city.timeZone }).format(epochMs);
  return [
    ...sentencesOf(city, t, language),
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
