import { computed, signal } from '@preact/signals';
import type { Alert, Closure, Feed } from '../core/alerts/feed.ts';
import { closureAmong } from '../core/alerts/obey.ts';
import type { OpenState } from '../core/schedule/opening.ts';
import { koreaTime, shownMoment } from './store.ts';

/** What the host's feed of alerts says, where there is one that can be believed. */
export const liveFeed = signal<Feed | null>(null);

const none: readonly Alert[] = [];

/** The alerts that hold at the shown moment. */
export const shownAlerts = computed<readonly Alert[]>(() => {
  // By the minute, as everything that goes by the festival's clock.
  koreaTime.value;
  const ms = shownMoment.peek();
  return liveFeed.value?.alerts.filter(({ from, until }) => from <= ms && ms < until) ?? none;
});

/** Why what a key names is closed or called off at the shown moment; null: nothing says so. */
export const closureOf = (key: string): Closure | null => closureAmong(shownAlerts.value, key);

/** Whether something of the programme is called off at the shown moment, by itself or with its site. */
export const isCalledOff = ({ id, site }: { readonly id: string; readonly site: string }): boolean =>
  (closureOf(`programme:${id}`) ?? closureOf(`site:${site}`)) !== null;

/** Whether what a key names is open, once closures have been heard; nobody says when it opens again. */
export const openUnlessClosed = (key: string, open: OpenState): OpenState =>
  closureOf(key) === null ? open : { state: 'closed', startsIn: null };
