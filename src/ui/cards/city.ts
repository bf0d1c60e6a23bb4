import type { Bridge } from '../../core/model/index.ts';
import type { MeasuredDivision, NamedStop } from '../../core/records.ts';
import { formatMeters, formatNumber, formatShare } from '../../i18n/format.ts';
import type { CardBody } from './festival.ts';
import type { CardContext, CardLine } from './model.ts';
import { closedText, list, row } from './parts.ts';

function shares(division: MeasuredDivision, { records, language }: CardContext): CardLine[] {
  const result = records.linkage?.divisions.find(({ code }) => code === division.code);
  return [...(result?.probabilities ?? [])]
    .sort((a, b) => b.share - a.share)
    .map(({ centre, share }) => ({
      text: records.centres.find(({ id }) => id === centre)?.name[language] ?? centre,
      detail: formatShare(language, share),
      to: { kind: 'centre', id: centre },
    }));
}

/** What the card of an administrative division says. */
export function divisionBody(division: MeasuredDivision, context: CardContext): CardBody {
  const { t, language } = context;
  const count = (value: number) => formatNumber(language, value);
  const ofAll = (part: number) => `${count(part)} (${formatShare(language, part / division.population)})`;
  const linkage = shares(division, context);
  return {
    text: null,
    rows: [
      [t.card.population, count(division.population)],
      [t.card.men, count(division.populationMale)],
      [t.card.women, count(division.populationFemale)],
      [t.card.age20, ofAll(division.age20to39)],
      [t.card.age70, ofAll(division.age70plus)],
      [t.card.area, `${formatNumber(language, division.areaKm2, 1)} km²`],
      [t.card.density, count(division.population / division.areaKm2)],
      [t.card.establishments, count(division.establishments)],
      [t.card.busStops, count(division.busStops)],
      [t.card.legal, division.legal.join(' · ')],
    ],
    lists: list(t.card.linkage, linkage),
    notes: linkage.length > 0 ? [t.card.linkageNote] : [],
    sourceKeys: division.sources,
  };
}

/** What the card of a road bridge says. */
export function bridgeBody(bridge: Bridge, context: CardContext): CardBody {
  const { t, language } = context;
  return {
    text: null,
    rows: [
      ...row(t.card.state, closedText(`bridge:${bridge.id}`, context)),
      ...row(t.card.length, formatMeters(language, bridge.lengthMeters)),
      ...row(t.card.footway, t.card[bridge.footway]),
      ...row(t.card.fee, t.amount.free),
      ...row(t.card.basis, bridge.basis[language]),
    ],
    lists: [],
    notes: bridge.nameConfirmed ? [] : [t.card.nameOpen],
    sourceKeys: bridge.sources,
  };
}

/** What the card of a bus stop says. */
export function stopBody(stop: NamedStop, { t }: CardContext): CardBody {
  return { text: null, rows: [[t.card.stopNumber, stop.id]], lists: [], notes: [], sourceKeys: [] };
}
