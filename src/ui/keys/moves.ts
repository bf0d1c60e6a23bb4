import { itemKey } from '../../core/item.ts';
import { outwards, type Placed, turn } from '../../core/keys/in-turn.ts';
import { type AgendaEntry, agendaAt, entryKey } from '../../core/schedule/agenda.ts';
import { formatMeters } from '../../i18n/format.ts';
import { keysPart } from '../../i18n/keys/part.ts';
import { openingCamera, select } from '../../state/actions.ts';
import type { Selection } from '../../state/app-state.ts';
import { isCalledOff } from '../../state/live-alerts.ts';
import { middleOfMap } from '../../state/middle.ts';
import { narrowedItems } from '../../state/narrow.ts';
import { origin, originItem, startFromItem, startFromPoint } from '../../state/position.ts';
import { appState, bounds, itemByKey, koreaTime, records } from '../../state/store.ts';
import { textsWith } from '../../state/texts.ts';
import { faceOf } from '../face.ts';
import { clockText } from '../festival/clock-text.ts';
import { openPanel } from '../panel-state.ts';
import { speak } from '../speak.ts';
import { isCrosshairOn } from './crosshair-state.ts';

/** Nearer than this a place lies in the middle. */
const middleMeters = 1;
/** No map is wider on the globe: half way round. */
const halfWayMeters = 20_000_000;

const texts = () => textsWith(keysPart);
const language = () => appState.peek().language;

/** The places in view from the middle of the map outwards. */
function inView(): readonly Placed[] {
  const { lon, lat } = appState.peek().camera ?? openingCamera(appState.peek().view);
  return outwards(narrowedItems.peek(), bounds.peek(), [lon, lat]);
}

/** A tool of the workbench stays open over what is selected: then no card says its name. */
const isNameUnsaid = (): boolean => appState.peek().view === 'planner' && appState.peek().tool !== null;

function wayOf({ meters, compass }: Placed): readonly [string, string] {
  return [formatMeters(language(), meters), texts().compass[compass] ?? ''];
}

/** Selects the next or previous place in view, and says where it is. */
export function stepInView(by: 1 | -1): void {
  const { keys } = texts();
  const placed = inView();
  const chosen = appState.peek().selection;
  const index = chosen === null ? -1 : placed.findIndex(({ item }) => itemKey(item) === itemKey(chosen));
  const next = turn(index, by, placed.length);
  const place = placed[next];
  if (place === undefined) {
    speak(keys.none);
    return;
  }
  const { item, meters } = place;
  select({ kind: item.kind, id: item.id });
  const where =
    meters < middleMeters
      ? keys.atMiddle(next + 1, placed.length)
      : keys.position(next + 1, placed.length, ...wayOf(place));
  speak(isNameUnsaid() ? item.name[language()] : null, where);
}

let event: string | null = null;
const eventKey = (entry: AgendaEntry): string => entryKey(entry, koreaTime.peek());

function whenOf({ startsIn }: AgendaEntry): string {
  const { keys } = texts();
  if (startsIn === null) return keys.hourUnknown;
  return startsIn <= 0 ? keys.running : keys.at(clockText(koreaTime.peek().minutes + startsIn));
}

/** Selects the place of the next or previous event of the day by time, and says what, when and where. */
export function stepInTime(by: 1 | -1): void {
  const { keys } = texts();
  const programme = records.peek().programme.filter((entry) => entry.kind !== 'shuttle' && !isCalledOff(entry));
  const { now, soon, someTime } = agendaAt(programme, koreaTime.peek(), 24 * 60);
  const entries = [...now, ...soon, ...someTime].filter(({ item }) => itemByKey.peek().has(`site:${item.site}`));
  const next = turn(
    entries.findIndex((entry) => eventKey(entry) === event),
    by,
    entries.length,
  );
  const entry = entries[next];
  if (entry === undefined) {
    speak(keys.noProgramme);
    return;
  }
  event = eventKey(entry);
  const site = itemByKey.peek().get(`site:${entry.item.site}`);
  select({ kind: 'site', id: entry.item.site }, true);
  openPanel();
  speak(keys.event(next + 1, entries.length, entry.item.name[language()], whenOf(entry), site?.name[language()] ?? ''));
}

function nameAndKind({ kind, id }: Selection): string | null {
  const t = texts();
  const item = itemByKey.peek().get(`${kind}:${id}`);
  return item === undefined ? null : t.keys.under(item.name[language()], faceOf(item, t).kind);
}

/** Says what lies in the middle of the map or nearest to it, how many places are in view, and how wide the map is. */
export async function sayWhere(): Promise<void> {
  const { keys } = texts();
  const middle = await middleOfMap();
  const placed = inView();
  const [nearest] = placed;
  const under = middle?.selection == null ? null : nameAndKind(middle.selection);
  const near = nearest === undefined ? keys.empty : keys.nearest(nearest.item.name[language()], ...wayOf(nearest));
  const width =
    middle === null || middle.widthMeters > halfWayMeters
      ? null
      : keys.width(formatMeters(language(), middle.widthMeters));
  speak(under ?? near, keys.inView(placed.length), width);
}

/** Walks from the middle of the map where the keyboard is at it, else from the place whose card is open. */
export async function walkFromHere(isAtMap: boolean): Promise<void> {
  const { keys } = texts();
  const chosen = appState.peek().selection;
  const item = chosen === null ? undefined : itemByKey.peek().get(itemKey(chosen));
  if (item?.position != null && !isCrosshairOn.peek() && !isAtMap) startFromItem(item);
  else {
    const { lon, lat } = (await middleOfMap()) ?? appState.peek().camera ?? openingCamera(appState.peek().view);
    startFromPoint(lon, lat);
  }
  if (origin.peek().state !== 'none') speak(keys.walkFrom(originItem.peek()?.name[language()] ?? keys.thisPoint));
}
