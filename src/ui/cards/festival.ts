import { closureAmong } from '../../core/alerts/obey.ts';
import { programmeIcon } from '../../core/icons/index.ts';
import type { Edition, FloatingBridge, Story } from '../../core/model/index.ts';
import type { PlacedSite } from '../../core/records.ts';
import { bridgesAt } from '../../core/schedule/bridge-hours.ts';
import { openingAt } from '../../core/schedule/opening.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { litKinds } from '../../map/palette.ts';
import { feeWords } from './fee-words.ts';
import type { CardContext, CardModel } from './model.ts';
import { openText } from './open-text.ts';
import { closedText, divisionName, hoursText, list, momentRow, occurrenceText, row } from './parts.ts';

/** The parts of a card that differ by record; the rest is the same for all. */
export type CardBody = Pick<CardModel, 'text' | 'rows' | 'lists' | 'notes'> & {
  readonly sourceKeys: readonly string[];
};

/** What the card of a festival site says. */
export function siteBody(site: PlacedSite, context: CardContext): CardBody {
  const { t, language, records } = context;
  const yesNo = (value: boolean) => (value ? t.card.yes : t.card.no);
  const programme = records.programme
    .filter((entry) => entry.site === site.id)
    .sort((a, b) => b.edition - a.edition)
    .map((entry) => ({
      text: `${entry.name[language]} (${entry.edition})`,
      icon: programmeIcon[entry.kind],
      detail: [
        closureAmong(context.alerts ?? [], `programme:${entry.id}`)?.text[language],
        ...entry.occurrences.map((o) => occurrenceText(o, context)),
        entry.note?.[language],
      ]
        .filter((part) => part !== undefined)
        .join(' / '),
    }));
  return {
    text: site.text[language],
    rows: [
      ...(litKinds.includes(site.kind)
        ? momentRow(context, t.card.lights, context.lit ? t.card.lit : t.card.unlit)
        : []),
      ...momentRow(
        context,
        t.card.state,
        closedText(`site:${site.id}`, context) ??
          openText(openingAt(site.opening, context.time, records.editions), context.time, t),
      ),
      ...row(t.card.opening, site.opening?.text[language] ?? t.card.unknown),
      ...row(t.card.fee, site.feeKrw === undefined ? undefined : feeWords(site.feeKrw, t, language)),
      ...row(t.card.paid, site.paid === undefined ? undefined : yesNo(site.paid)),
      ...row(t.card.capacity, site.capacity === undefined ? undefined : formatNumber(language, site.capacity)),
      ...row(t.card.stepFree, site.stepFree === undefined ? t.card.unknown : yesNo(site.stepFree)),
      ...row(t.card.stopNumber, site.stopNumber),
      ...row(t.card.address, site.addressKo),
      ...row(t.card.where, divisionName(site.division, context)),
    ],
    lists: list(t.card.programme, programme),
    notes: [],
    sourceKeys: [...site.sources, ...site.position.sources],
  };
}

/** Whether one may cross a floating bridge at the shown time. */
function stateOfBridge(bridge: FloatingBridge, { t, records, time }: CardContext): string | null {
  const state = bridgesAt(records, time).find(({ bridge: { id } }) => id === bridge.id);
  return state === undefined ? t.card.closedNow : openText(state.open, time, t);
}

/** What the card of a floating bridge says. */
export function crossingBody(bridge: FloatingBridge, context: CardContext): CardBody {
  const { t, language } = context;
  const directions = { both: t.card.both, forward: t.card.forward, unknown: t.card.unknown };
  return {
    text: bridge.note?.[language] ?? null,
    rows: [
      ...row(t.card.edition, String(bridge.edition)),
      ...row(t.card.opening, bridge.hours === null ? t.card.unknown : hoursText(bridge.hours, context)),
      ...momentRow(
        context,
        t.card.state,
        closedText(`crossing:${bridge.id}`, context) ?? stateOfBridge(bridge, context),
      ),
      ...row(t.card.fee, bridge.feeKrw === null ? t.card.unknown : feeWords(bridge.feeKrw, t, language)),
      ...row(t.card.direction, directions[bridge.direction]),
    ],
    lists: [],
    notes: [],
    sourceKeys: bridge.sources,
  };
}

/** What the card of an edition of the festival says. */
export function editionBody(edition: Edition, context: CardContext): CardBody {
  const { t, language, records } = context;
  const day = (value: string | null) => (value === null ? t.card.unknown : formatDay(language, value));
  const place = (id: string) => records.sites.find((site) => site.id === id)?.name[language];
  const programme = records.programme
    .filter((entry) => entry.edition === edition.year)
    .map((entry) => ({
      text: entry.name[language],
      icon: programmeIcon[entry.kind],
      detail: [place(entry.site), entry.occurrences.map((o) => occurrenceText(o, context)).join(' / ')]
        .filter((part) => part !== undefined)
        .join(' · '),
      to: { kind: 'site' as const, id: entry.site },
    }));
  const prices = records.prices
    .filter(({ years }) => years.includes(edition.year))
    .map((price) => ({
      text: `${price.name[language]}: ${feeWords(price.amountKrw, t, language)}`,
      detail: price.note?.[language],
    }));
  const bridges = records.floatingBridges
    .filter((bridge) => bridge.edition === edition.year)
    .map((bridge) => ({ text: bridge.name[language], to: { kind: 'crossing' as const, id: bridge.id } }));
  return {
    text: edition.note?.[language] ?? null,
    rows: [
      ...row(t.card.status, t.card[edition.status]),
      ...row(t.card.dates8, `${day(edition.start)} – ${day(edition.end)}`),
      ...row(t.card.theme, edition.theme?.[language]),
      ...row(t.card.lights, edition.lights === undefined ? undefined : hoursText(edition.lights, context)),
      ...row(t.card.opening, edition.venueHours === undefined ? undefined : hoursText(edition.venueHours, context)),
    ],
    lists: [
      ...list(t.card.programme, programme),
      ...list(t.words.kind.crossing, bridges),
      ...list(t.card.prices, prices),
    ],
    notes: [],
    sourceKeys: edition.sources,
  };
}

/** What the card of a piece of festival history says. */
export function storyBody(story: Story, { t, language, records }: CardContext): CardBody {
  const sites = (story.sites ?? []).flatMap((id) => records.sites.find((site) => site.id === id) ?? []);
  return {
    text: story.text[language],
    rows: row(t.card.dates, story.year?.toString()),
    lists: list(
      '',
      sites.map((site) => ({ text: site.name[language], to: { kind: 'site' as const, id: site.id } })),
    ),
    notes: [],
    sourceKeys: story.sources,
  };
}
