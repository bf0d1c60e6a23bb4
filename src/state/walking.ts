import { computed } from '@preact/signals';
import { type Item, itemKey, pointOfItem } from '../core/item.ts';
import type { Route } from '../core/walking/index.ts';
import * as engine from '../core/walking/index.ts';
import { originPoint } from './position.ts';
import { itemByKey, items, selected } from './store.ts';
import { lampIndex, network, walkingOptions } from './walking-network.ts';
import { walkWishes } from './walks.ts';

export { makeReadyWalk, plan } from './plan.ts';

/** Goes on with what a kiosk has handed over in a hash. */
export const takeOver = async (hash: string): Promise<void> => (await import('./handed.ts')).takeOver(hash);

/** Ways from the origin to every festival site and to what is selected, by item key. */
export const foundWalks = computed<ReadonlyMap<string, Route>>(() => {
  const from = originPoint.value;
  if (network.value === null || from === null) return new Map();
  const selection = selected.value;
  const chosen = selection === null ? undefined : itemByKey.value.get(`${selection.kind}:${selection.id}`);
  const targets = [...items.value.filter(({ kind }) => kind === 'site'), ...(chosen === undefined ? [] : [chosen])];
  const placed = targets.flatMap((item) => {
    const point = pointOfItem(item);
    return point === null || !isWalkable(item) ? [] : [{ key: itemKey(item), point }];
  });
  const found = engine.routesFrom(
    network.value,
    from,
    placed.map(({ point }) => point),
    walkingOptions.value,
  );
  return new Map(
    placed.flatMap(({ key }, index) => {
      const route = found[index];
      return route === undefined || route === null ? [] : [[key, route] as const];
    }),
  );
});

/** Walking minutes from the origin to some items, in their order; null where none are known. */
export function minutesTo(wanted: readonly Item[]): readonly (number | null)[] {
  const from = originPoint.value;
  if (network.value === null || from === null) return wanted.map(() => null);
  const points = wanted.map((item) => (isWalkable(item) ? pointOfItem(item) : null) ?? nowhere);
  return engine.routesFrom(network.value, from, points, walkingOptions.value).map((route) => route?.minutes ?? null);
}
const nowhere = [Number.NaN, Number.NaN] as const;
const isWalkable = ({ kind }: Item): boolean => kind !== 'partner' && kind !== 'tie';

/** Land that is reached within 5, 10 and 15 minutes of the origin; none unless asked for. */
export const walkRings = computed(() => {
  const from = originPoint.value;
  if (!walkWishes.value.rings || network.value === null || from === null) return [];
  return engine.rings(network.value, from, ringMinutes, walkingOptions.value);
});
const ringMinutes = [5, 10, 15] as const;

/** The way to what is selected: the quickest one, or the best lit of those that take little longer; and how much of it is lit. */
export const chosenWalk = computed<{ readonly route: Route; readonly litShare: number | null } | null>(() => {
  const selection = selected.value;
  const item = selection === null ? undefined : itemByKey.value.get(`${selection.kind}:${selection.id}`);
  const quickest = item === undefined ? null : (foundWalks.value.get(itemKey(item)) ?? null);
  const from = originPoint.value;
  const to = item === undefined ? null : pointOfItem(item);
  const lamps = lampIndex.value;
  if (quickest === null || network.value === null || from === null || to === null) return null;
  if (lamps === null) return { route: quickest, litShare: null };
  if (!walkWishes.value.preferLit) return { route: quickest, litShare: engine.litShare(quickest, lamps) };
  return engine.litRoute(network.value, from, to, { ...walkingOptions.value, lamps });
});
