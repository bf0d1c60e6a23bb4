import { computed, effect, signal } from '@preact/signals';
import { bboxOf } from '../core/geo/bbox.ts';
import { type Item, itemKey, pointOfItem } from '../core/item.ts';
import type { Coordinate } from '../core/model/index.ts';
import type { Itinerary, ItineraryStop, Route, WalkingOptions } from '../core/walking/index.ts';
import type { WaterShape } from '../core/walking/water.ts';
import { originPoint } from './position.ts';
import { appState, itemByKey, items, koreaTime, records } from './store.ts';

type Engine = typeof import('../core/walking/index.ts');

/** Walking itself, fetched when it is first known where someone starts. */
const engine = signal<Engine | null>(null);
effect(() => {
  if (originPoint.value === null || engine.peek() !== null) return;
  void import('../core/walking/index.ts').then((loaded) => {
    engine.value = loaded;
  });
});

/** What people ask of their ways; on the device only, gone with the page. */
export const walkWishes = signal<{ readonly avoidFees: boolean; readonly stepFree: boolean; readonly rings: boolean }>({
  avoidFees: false,
  stepFree: false,
  rings: false,
});

const water = computed<readonly WaterShape[]>(() =>
  records.value.water.flatMap(({ id, schematic, geometry }) =>
    geometry.type === 'Polygon' ? [{ id, schematic, geometry }] : [],
  ),
);

const network = computed(() => {
  const { bridges, floatingBridges, editions, divisions } = records.value;
  if (engine.value === null || water.value.length === 0 || divisions.length === 0) return null;
  const bounds = bboxOf(
    divisions.flatMap(({ bbox: [west, south, east, north] }) => [
      [west, south],
      [east, north],
    ]),
  );
  return engine.value.buildWalkingNetwork({ water: water.value, bounds, bridges, floatingBridges, editions });
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
