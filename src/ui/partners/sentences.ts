import { compassIndex, initialBearing } from '../../core/geo/bearing.ts';
import { distanceKm } from '../../core/geo/distance.ts';
import { jinjuPoint } from '../../core/geo/jinju.ts';
import type { Language, PartnerCity } from '../../core/model/index.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import type { GlobeTexts, Messages } from '../../i18n/parts.ts';

/** How far, which way and since when, in sentences: the same that the globe shows. */
export function sentencesOf(city: PartnerCity, t: Messages & GlobeTexts, language: Language): readonly string[] {
  const { name, relation, relationBasis, tieDate, position } = city;
  const place = [position.lon, position.lat] as const;
  const direction = t.compass[compassIndex(initialBearing(jinjuPoint, place))] ?? '';
  const km = formatNumber(language, distanceKm(jinjuPoint, place));
  const elsewhere = tieDate.printedElsewhere;
  return [
    t.globe.sentence(name[language], t.relation[relation], km, direction, formatDay(language, tieDate.iso)),
    ...(elsewhere === undefined ? [] : [t.globe.alsoPrinted(formatDay(language, elsewhere.iso))]),
    ...(relationBasis === 'inferred' ? [t.globe.inferred] : []),
  ];
}
