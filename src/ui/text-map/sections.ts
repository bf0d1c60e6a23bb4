import type { Item } from '../../core/item.ts';
import { type AgendaEntry, agendaAt, entryKey } from '../../core/schedule/agenda.ts';
import { groupByDivision, groupByNearness, type SightedItem } from '../../core/text-map/group.ts';
import { zonesInNumbers } from '../../core/text-map/zones.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { divisionName } from '../cards/parts.ts';
import { timeNote } from '../festival/time-note.ts';
import type { TextMapContext } from './context.ts';
import { plainSection, type TextEntry, type TextSection } from './document.ts';
import { divisionFacts, entryOf, placelessEntry } from './entry.ts';
import { distanceText, joined, km2Text, listText, sightText } from './words.ts';

const entriesOf = (sighted: readonly SightedItem[], context: TextMapContext): TextSection['entries'] =>
  sighted.map((entry) => () => entryOf(entry, context));

/** Of how many festival places of a section no source tells whether they have steps. */
function stepsNote(sighted: readonly SightedItem[], { t, factsFor }: TextMapContext): readonly string[] {
  const sites = sighted.filter(({ item }) => item.kind === 'site');
  const unknown = sites.filter(({ item }) => factsFor(item).stepFree === null).length;
  return unknown === 0 ? [] : [t.textMap.stepsUnknownOf(unknown, sites.length)];
}

/** What is on and what begins soon, each at its place. */
export function programmeSection(context: TextMapContext): TextSection {
  const { t, language, records, time } = context;
  const { now, soon, someTime } = agendaAt(
    records.programme.filter(({ kind }) => kind !== 'shuttle'),
    time,
  );
  const entryOfEvent = (entry: AgendaEntry): TextEntry => {
    const site = records.sites.find(({ id }) => id === entry.item.site);
    const [name, when] = [entry.item.name[language], timeNote(entry, t, time)];
    return {
      key: entryKey(entry, time),
      name: site === undefined ? null : site.name[language],
      to: site === undefined ? null : { kind: 'site', id: site.id },
      sentences: [site === undefined ? t.textMap.runs(name, when) : t.textMap.event(name, site.name[language], when)],
    };
  };
  const all = [...now, ...soon, ...someTime];
  return {
    id: 'on',
    heading: t.textMap.on,
    paragraphs: all.length === 0 ? [t.textMap.nothingOn] : [],
    entries: all.map((entry) => () => entryOfEvent(entry)),
  };
}

/** The places of the festival by how far they are. */
export function nearnessSections(sighted: readonly SightedItem[], context: TextMapContext): readonly TextSection[] {
  const { t, language, from } = context;
  const text = (meters: number) => distanceText(language, meters);
  return groupByNearness(sighted).map(({ fromMeters, toMeters, entries }) => {
    const count = entries.length;
    const heading =
      fromMeters === 0
        ? t.textMap.within(text(toMeters), from.name, count)
        : Number.isFinite(toMeters)
          ? t.textMap.between(text(fromMeters), text(toMeters), count)
          : t.textMap.beyond(text(fromMeters), count);
    return {
      id: `from-${fromMeters}`,
      heading,
      paragraphs: stepsNote(entries, context),
      entries: entriesOf(entries, context),
    };
  });
}

/** The places of the planner by division; each division tells its own numbers first. */
export function divisionSections(sighted: readonly SightedItem[], context: TextMapContext): readonly TextSection[] {
  const { t } = context;
  return groupByDivision(sighted).map(({ division, entries }) => {
    const own = entries.find(({ item }) => item.kind === 'division');
    const others = entries.filter((entry) => entry !== own);
    const name = divisionName(division, context);
    return {
      id: `division-${own?.item.id ?? division ?? 'none'}`,
      heading: name === null ? t.textMap.noDivision(others.length) : t.textMap.division(name, others.length),
      paragraphs: [
        ...(own === undefined ? [] : [sightText(own.sight, context), ...divisionFacts(own.item.id, context)]),
        ...stepsNote(others, context),
      ],
      entries: entriesOf(others, context),
    };
  });
}

/** Items under one heading, in their order. */
export const listSection = (
  id: string,
  heading: string,
  sighted: readonly SightedItem[],
  context: TextMapContext,
): TextSection => ({ id, heading, paragraphs: [], entries: entriesOf(sighted, context) });

/** What is known, but has no place on the map. */
export const placelessSection = (items: readonly Item[], context: TextMapContext): TextSection => ({
  id: 'placeless',
  heading: context.t.panel.withoutPlace,
  paragraphs: [],
  entries: items.map((item) => () => placelessEntry(item, context)),
});

/** The zones of the centres, with their numbers. */
export function zonesSection(context: TextMapContext): TextSection {
  const { t, language, records } = context;
  const zones = records.linkage === null ? [] : zonesInNumbers(records.linkage, records.divisions);
  return {
    id: 'zones',
    heading: t.textMap.zones,
    paragraphs: [],
    entries: zones.map(({ centre, divisions, population, areaKm2, loosest }) => () => {
      const name = records.centres.find(({ id }) => id === centre)?.name[language] ?? centre;
      const people = formatNumber(language, population);
      return {
        key: centre,
        name,
        to: { kind: 'centre', id: centre },
        sentences: [
          t.textMap.zone(name, divisions.length, people, km2Text(language, areaKm2)),
          t.textMap.zoneOf(
            listText(
              language,
              divisions.map((division) => division.name[language]),
            ),
          ),
          t.textMap.loosest(loosest.division.name[language], formatShare(language, loosest.share)),
        ],
      };
    }),
  };
}

/** Steps of a way as a list in order, after what is said of it as a whole. */
export const stepsSection = (
  id: string,
  heading: string,
  steps: readonly string[],
  paragraphs: readonly string[],
): TextSection => ({
  id,
  heading,
  paragraphs,
  entries: steps.map((step, index) => () => ({ key: String(index), name: null, to: null, sentences: [step] })),
  isOrdered: true,
});

/** Sentences in one paragraph under a heading; none where there is nothing to say. */
export const saying = (id: string, heading: string, sentences: readonly string[], context: TextMapContext) =>
  sentences.length === 0 ? [] : [plainSection(id, heading, [joined(context.language, sentences)])];
