import { compassIndex, initialBearing } from '../../core/geo/bearing.ts';
import { distanceKm } from '../../core/geo/distance.ts';
import { jinjuPoint } from '../../core/geo/jinju.ts';
import type { OtherTie, PartnerCity } from '../../core/model/index.ts';
import { formatDay, formatMoment, formatNumber } from '../../i18n/format.ts';
import { hoursFromKorea } from '../../i18n/hours-from-korea.ts';
import type { CardBody } from './festival.ts';
import type { CardContext, CardLine } from './model.ts';
import { list, momentRow, row } from './parts.ts';

type Measured = PartnerCity['checked']['population'];

function figure(printed: string | null, checked: Measured, unit: string, { t, language }: CardContext): string {
  const values = checked.map(({ value, date, note }) => {
    const when = [date, note].filter((part) => part !== undefined).join(', ');
    return `${formatNumber(language, value, 2)}${unit}${when === '' ? '' : ` (${when})`}`;
  });
  const own = printed === null ? `${t.card.printed}: –` : `${t.card.printed}: ${printed}`;
  return [own, ...(values.length === 0 ? [] : [`${t.card.checked}: ${values.join('; ')}`])].join(' · ');
}

const claimLines = (city: PartnerCity, { t, language }: CardContext): CardLine[] =>
  city.claims.map((claim) => ({
    text: `${t.topic[claim.topic]}: ${claim.printed[language]}`,
    detail: claim.check?.[language],
    verdict: claim.verdict,
  }));

/** What the card of a partner city says: every figure of the source document beside its check. */
export function partnerBody(city: PartnerCity, context: CardContext): CardBody {
  const { t, language, epochMs } = context;
  const { lon, lat } = city.position;
  const basis = city.relationBasis === 'printed' ? t.card.inSource : t.card.inferred;
  const elsewhere = city.tieDate.printedElsewhere;
  const degrees = initialBearing(jinjuPoint, [lon, lat]);
  return {
    text: `${city.region[language]}, ${city.country[language]} · ${city.localName}`,
    rows: [
      [t.card.relation, `${t.relation[city.relation]} (${basis})`],
      [t.card.since, `${formatDay(language, city.tieDate.iso)} (${t.card.asPrinted(city.tieDate.printed)})`],
      ...row(
        t.card.conflict,
        elsewhere === undefined
          ? undefined
          : `${formatDay(language, elsewhere.iso)}: ${t.card.alsoPrinted(elsewhere.printed)}`,
      ),
      ...momentRow(
        context,
        t.card.localTime,
        `${formatMoment(language, epochMs, city.timeZone)} (${t.card.timeDifference(hoursFromKorea(epochMs, city.timeZone))})`,
      ),
      [
        t.card.distance,
        `${formatNumber(language, distanceKm(jinjuPoint, [lon, lat]))} km (${t.card.geodesic(formatNumber(language, city.distanceKm))})`,
      ],
      [t.card.bearing, `${t.compass[compassIndex(degrees)]} (${formatNumber(language, degrees)}°)`],
      [t.card.population, figure(city.printedFigures.population, city.checked.population, '', context)],
      [t.card.area, figure(city.printedFigures.area, city.checked.areaKm2, ' km²', context)],
    ],
    lists: list(t.card.claims, claimLines(city, context)),
    notes: [city.relationNote[language]],
    sourceKeys: [
      ...city.sources,
      ...city.claims.flatMap((claim) => claim.sources),
      ...[...city.checked.population, ...city.checked.areaKm2].flatMap((value) => value.sources),
    ],
  };
}

/** What the card of a tie outside the source document says. */
export function tieBody(tie: OtherTie, { t, language }: CardContext): CardBody {
  return {
    text: tie.country[language],
    rows: [
      [t.card.relation, tie.relation[language]],
      [t.card.since, tie.since],
    ],
    lists: [],
    notes: tie.note === undefined ? [] : [tie.note[language]],
    sourceKeys: tie.sources,
  };
}
