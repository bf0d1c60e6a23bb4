import { computed, effect, signal } from '@preact/signals';
import * as v from 'valibot';
import { config } from '../config.ts';
import { type Item, itemKey, pointOfItem } from '../core/item.ts';
import type { Coordinate } from '../core/model/index.ts';
import type { Itinerary, ItineraryStop, LampIndex, Route, WalkingOptions } from '../core/walking/index.ts';
import { fetchJson } from '../load/fetch-json.ts';
import { report } from './actions.ts';
import { toNetworkRecords } from './network-records.ts';
import { originPoint } from './position.ts';
import { appState, itemByKey, items, koreaTime, records } from './store.ts';

type Engine = typeof import('../core/walking/index.ts');

/** The street lamps, fetched with it; null where they could not be had: then no way is called lit. */
const lampIndex = signal<LampIndex | null>(null);

async function loadLamps({ createLampIndex, packedLampsSchema, unpackLamps }: Engine): Promise<void> {
  const fetched = await fetchJson(`${config.dataUrl}lamps.json`);
  const parsed = v.safeParse(packedLampsSchema, fetched.ok ? fetched.value : null);
  if (!fetched.ok) report(fetched.problem);
  else if (!parsed.success) report({ kind: 'bad-record', where: 'lamps.json', detail: parsed.issues[0].message });
  else lampIndex.value = createLampIndex(unpackLamps(parsed.output));
}

/** Walking itself, fetched when it is first known where someone starts. */
const engine = signal<Engine | null>(null);
effect(() => {
  if (originPoint.value === null || engine.peek() !== null) return;
  void import('../core/walking/index.ts').then((loaded) => {
    engine.value = loaded;
    void loadLamps(loaded);
  });
});

/** What people ask of their ways; on the device only, gone with the page. */
export const walkWishes = signal<{
  readonly avoidFees: boolean;
  readonly stepFree: boolean;
  readonly preferLit: boolean;
  readonly rings: boolean;
}>({
  avoidFees: false,
  stepFree: false,
  preferLit: false,
  rings: false,
});

const network = computed(() => {
  const wanted = toNetworkRecords(records.value);
  return engine.value === null || wanted === null ? null : engine.value.buildWalkingNetwork(wanted);
});

const options = computed<WalkingOptions>(() => {
  const { avoidFees, stepFree } = walkWishes.value;
  return { time: koreaTime.value, avoidFees, stepFree };
});

/** Ways from the origin to every festival site and to what is selected, by item key. */
export const walks = computed<ReadonlyMap<string, Route>>(() => {
  const from = originPoint.value;
  if (engine.value === null || network.value === null || from === null) return new Map();
  const { selection } = appState.value;
  const chosen = selection === null ? undefined : itemByKey.value.get(`${selection.kind}:${selection.id}`);
  const targets = [...items.value.filter(({ kind }) => kind === 'site'), ...(chosen === undefined ? [] : [chosen])];
  const placed = targets.flatMap((item) => {
    const point = pointOfItem(item);
    return point === null || item.kind === 'partner' || item.kind === 'tie' ? [] : [{ key: itemKey(item), point }];
  });
  const found = engine.value.routesFrom(
    network.value,
    from,
    placed.map(({ point }) => point),
    options.value,
  );
  return new Map(
    placed.flatMap(({ key }, index) => {
      const route = found[index];
      return route === undefined || route === null ? [] : [[key, route] as const];
    }),
  );
});

/** Land that is reached within 5, 10 and 15 minutes of the origin; none unless asked for. */
export const walkRings = computed(() => {
  const from = originPoint.value;
  if (!walkWishes.value.rings || engine.value === null || network.value === null || from === null) return [];
  return engine.value.rings(network.value, from, ringMinutes, options.value);
});
const ringMinutes = [5, 10, 15] as const;

/** The way to an item; null while it is not known where one starts, or when there is none. */
export const walkTo = (item: Item): Route | null => walks.value.get(itemKey(item)) ?? null;

/** The way to what is selected: the quickest one, or the best lit of those that take little longer; and how much of it is lit. */
export const chosenWalk = computed<{ readonly route: Route; readonly litShare: number | null } | null>(() => {
  const { selection } = appState.value;
  const item = selection === null ? undefined : itemByKey.value.get(`${selection.kind}:${selection.id}`);
  const quickest = item === undefined ? null : walkTo(item);
  const from = originPoint.value;
  const to = item === undefined ? null : pointOfItem(item);
  const lamps = lampIndex.value;
  if (quickest === null || engine.value === null || network.value === null || from === null || to === null) return null;
  if (lamps === null) return { route: quickest, litShare: null };
  if (!walkWishes.value.preferLit) return { route: quickest, litShare: engine.value.litShare(quickest, lamps) };
  return engine.value.litRoute(network.value, from, to, { ...options.value, lamps });
});

/** Items with the shortest walk first; as they are while it is not known where one starts. */
export function walksFirst(list: readonly Item[]): readonly Item[] {
  const minutes = (item: Item) => walkTo(item)?.minutes ?? Number.POSITIVE_INFINITY;
  return walks.value.size === 0 ? list : list.toSorted((a, b) => minutes(a) - minutes(b));
}

/** The best order to visit items from the origin at the shown time; null while that cannot be reckoned. */
export function planWalk(
  stops: readonly Omit<ItineraryStop, 'place'>[],
  places: readonly Coordinate[],
): Itinerary | null {
  const from = originPoint.value;
  if (engine.value === null || network.value === null || from === null) return null;
  const placed = stops.flatMap((stop, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ ...stop, place }];
  });
  const { avoidFees, stepFree } = walkWishes.value;
  return engine.value.planItinerary(
    network.value,
    { start: from, stops: placed },
    { time: koreaTime.value, avoidFees, stepFree },
  );
}

/** As many places as one walk may visit. */
export const mostStops = 12;
