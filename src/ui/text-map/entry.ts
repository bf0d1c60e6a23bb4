import { type Item, itemKey, pointOfItem } from '../../core/item.ts';
import type { Coordinate, FloatingBridge } from '../../core/model/index.ts';
import { agendaAt } from '../../core/schedule/agenda.ts';
import { bridgesAt } from '../../core/schedule/bridge-hours.ts';
import { openingAt } from '../../core/schedule/opening.ts';
import type { SightedItem } from '../../core/text-map/group.ts';
import { isRiverBetween } from '../../core/text-map/river.ts';
import { sightOf } from '../../core/text-map/sight.ts';
import { isDoubtful, litKinds } from '../../map/palette.ts';
import { openText } from '../cards/open-text.ts';
import { divisionName } from '../cards/parts.ts';
import { faceOf } from '../face.ts';
import { timeNote } from '../festival/time-note.ts';
import { bridgeName, wholeMinutes } from '../festival/walk-words.ts';
import { citySentences } from './cities.ts';
import type { TextMapContext } from './context.ts';
import type { TextEntry } from './document.ts';
import { distanceText, km2Text, listText, sightText } from './words.ts';

type Sentences = readonly string[];

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((entry) => entry.id === id);

/** What it is and in which division it lies. */
function leadOf(item: Item, context: TextMapContext): string {
  const { t, language } = context;
  // A word in brackets of its own would stand in two pairs of them.
  const kind = faceOf(item, t).kind.replace(/\s*[（(][^（()）]*[)）]$/, '');
  const name = item.name[language];
  const division = item.kind === 'division' ? null : divisionName(item.division, context);
  return division === null ? t.textMap.thingOnly(name, kind) : t.textMap.thing(name, kind, division);
}

/** Minutes on foot and the bridges of the way. */
function walkOf(item: Item, { t, language, routeTo }: TextMapContext): Sentences {
  const route = routeTo(item);
  if (route === null) return [];
  const minutes = wholeMinutes(route.minutes);
  const bridges = route.legs.flatMap(({ bridgeId }) => (bridgeId === null ? [] : [bridgeName(bridgeId, language)]));
  return [
    bridges.length === 0
      ? t.textMap.onFoot(minutes)
      : t.textMap.onFootOver(minutes, listText(language, [...new Set(bridges)])),
  ];
}

/** What lies next to it. */
function nextTo(item: Item, { t, language, neighbourOf }: TextMapContext): Sentences {
  const next = neighbourOf(item);
  if (next === null) return [];
  const name = next.item.name[language];
  const { meters, wind } = next.sight;
  if (wind === null) return [t.textMap.nextBeside(name)];
  return [t.textMap.next(name, distanceText(language, meters), t.compass[wind] ?? '')];
}

const opened = (text: string | null): Sentences => (text === null ? [] : [text]);

/** What is known of steps at an item, and of noise for whoever needs quiet; that nothing is known only where it is asked for. */
function needFacts(item: Item, { t, needs, factsFor }: TextMapContext, isAlwaysTold = false): Sentences {
  if (item.kind !== 'site') return [];
  const { stepFree, calm } = factsFor(item);
  const steps = stepFree === null ? t.textMap.stepsUnknown : stepFree ? t.textMap.stepFree : t.textMap.hasSteps;
  return [
    ...(stepFree !== null || isAlwaysTold ? [steps] : []),
    ...(calm === false && needs.includes('quiet') ? [t.textMap.loud] : []),
  ];
}

/** What is lit, open and on at a festival site. */
function siteFacts(id: string, { t, language, records, time, lit, heard }: TextMapContext): Sentences {
  const site = byId(records.sites, id);
  if (site === undefined) return [];
  const open = heard(`site:${id}`, openingAt(site.opening, time, records.editions));
  const { now, someTime } = agendaAt(
    records.programme.filter((entry) => entry.site === id),
    time,
  );
  return [
    ...(litKinds.includes(site.kind) ? [lit ? t.textMap.lit : t.textMap.unlit] : []),
    ...opened(openText(open, time, { card: t.textMap.open })),
    ...[...now, ...someTime].map((entry) => t.textMap.runs(entry.item.name[language], timeNote(entry, t, time))),
  ];
}

/** The numbers of a cluster. */
function clusterFacts(id: string, context: TextMapContext): Sentences {
  const { t, language, records } = context;
  const cluster = byId(records.clusters, id);
  if (cluster === undefined) return [];
  const { areaKm2, firms, industries, extentDivisions } = cluster;
  const extent = (extentDivisions ?? []).map((name) => divisionName(name, context) ?? name);
  return [
    ...(areaKm2 === null ? [] : [t.textMap.area(km2Text(language, areaKm2))]),
    ...(firms === null ? [] : [t.textMap.firms(firms)]),
    ...(extent.length === 0 ? [] : [t.textMap.extent(listText(language, extent))]),
    ...(industries.length === 0
      ? []
      : [
          t.textMap.trades(
            listText(
              language,
              industries.map((trade) => trade[language]),
            ),
          ),
        ]),
  ];
}

/** The people of a division and how large it is. */
export function divisionFacts(code: string, { t, language, records }: TextMapContext): Sentences {
  const division = records.divisions.find((other) => other.code === code);
  return division === undefined ? [] : [t.textMap.people(division.population, km2Text(language, division.areaKm2))];
}

/** How long a bridge is, and where it leads. */
function bridgeFacts(ends: readonly [Coordinate, Coordinate] | null, { t, language }: TextMapContext): Sentences {
  if (ends === null) return [];
  const { meters, wind } = sightOf(...ends);
  return wind === null ? [] : [t.textMap.leads(distanceText(language, meters), t.compass[wind] ?? '')];
}

/** Whether a floating bridge is open. */
function crossingState(bridge: FloatingBridge, { t, records, time, heard }: TextMapContext): Sentences {
  const state = bridgesAt(records, time).find((other) => other.bridge.id === bridge.id);
  return state === undefined
    ? [t.textMap.open.closedNow]
    : opened(openText(heard(`crossing:${bridge.id}`, state.open), time, { card: t.textMap.open }));
}

/** What only records of its kind have. */
function factsOf({ kind, id }: Item, context: TextMapContext): Sentences {
  const { records } = context;
  switch (kind) {
    case 'site':
      return siteFacts(id, context);
    case 'cluster':
      return clusterFacts(id, context);
    case 'division':
      return divisionFacts(id, context);
    case 'bridge':
      return bridgeFacts(byId(records.bridges, id)?.ends ?? null, context);
    case 'crossing': {
      const bridge = byId(records.floatingBridges, id);
      return bridge === undefined ? [] : [...bridgeFacts(bridge.ends, context), ...crossingState(bridge, context)];
    }
    default:
      return [];
  }
}

/** How well its place is known, where that is in doubt. */
export function doubtOf({ kind, position }: Item, { t, language }: TextMapContext, isAlwaysTold = false): Sentences {
  if (position === null || kind === 'division' || kind === 'partner' || kind === 'tie') return [];
  if (!isDoubtful(position.certainty) && !isAlwaysTold) return [];
  return [t.textMap.doubt[position.certainty](distanceText(language, position.precisionMeters))];
}

/** Where it is: how far, which way, over the river or not, how long on foot, next to what. */
function whereOf({ item, sight }: SightedItem, context: TextMapContext): Sentences {
  const { t, from, river } = context;
  const point = pointOfItem(item);
  const isBehind = point !== null && item.kind !== 'bridge' && isRiverBetween(from.point, point, river);
  return [
    sightText(sight, context),
    ...(isBehind ? [t.textMap.behindRiver] : []),
    ...walkOf(item, context),
    ...nextTo(item, context),
  ];
}

/**
 * Everything that the map tells of an item that has a place, in sentences; the first one names it. That nothing
 * is known of its steps is told of a whole section at once, and here only of an item alone.
 */
export function entryOf(sighted: SightedItem, context: TextMapContext, isAlone = false): TextEntry {
  const { item } = sighted;
  const isCity = item.kind === 'partner';
  return {
    key: itemKey(item),
    name: item.name[context.language],
    to: { kind: item.kind, id: item.id },
    sentences: isCity
      ? citySentences(item, context)
      : [
          leadOf(item, context),
          ...whereOf(sighted, context),
          ...factsOf(item, context),
          ...needFacts(item, context, isAlone),
          ...doubtOf(item, context),
        ],
  };
}

/** What is known without a place: only its name and kind. */
export function placelessEntry(item: Item, context: TextMapContext): TextEntry {
  return {
    key: itemKey(item),
    name: item.name[context.language],
    to: { kind: item.kind, id: item.id },
    sentences: [leadOf(item, context)],
  };
}
