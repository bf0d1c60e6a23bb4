import { computed } from '@preact/signals';
import type { Facet } from '../core/facets.ts';
import { type Item, itemKey } from '../core/item.ts';
import { facetCounts, narrow, withoutEach } from '../core/narrow.ts';
import type { PlacedSite } from '../core/records.ts';
import { agendaAt } from '../core/schedule/agenda.ts';
import { openingAt } from '../core/schedule/opening.ts';
import { itemsInView } from '../core/viewport.ts';
import { closureOf, isCalledOff } from './live-alerts.ts';
import { appState, bounds, koreaTime, records, shownItems } from './store.ts';
import { walks } from './walks.ts';

/** A walk that counts as near, in minutes. */
export const nearMinutes = 10;

const siteById = computed(() => new Map(records.value.sites.map((site) => [site.id, site])));

/** Sites where something of the programme is on, and where something is or will be on today. */
const programmeSites = computed(() => {
  const { now, soon, someTime } = agendaAt(
    records.value.programme.filter((entry) => !isCalledOff(entry)),
    koreaTime.value,
    24 * 60,
  );
  const sites = (entries: typeof now) => new Set(entries.map(({ item }) => item.site));
  return { now: sites(now), today: sites([...now, ...soon, ...someTime]) };
});

function siteHas(site: PlacedSite, facet: Exclude<Facet, 'near'>): boolean {
  const { now, today } = programmeSites.value;
  switch (facet) {
    case 'open':
      if (closureOf(`site:${site.id}`) !== null) return false;
      return now.has(site.id) || openingAt(site.opening, koreaTime.value, records.value.editions).state === 'open';
    case 'today':
      return today.has(site.id);
    case 'free':
      return site.feeKrw === 0 || site.paid === false;
    case 'step-free':
      return site.stepFree === true;
  }
}

/** Whether an item has what a facet asks for; what is unknown does not count. */
function has(item: Item, facet: Facet): boolean {
  if (facet === 'near') return (walks.value.get(itemKey(item))?.minutes ?? Number.POSITIVE_INFINITY) <= nearMinutes;
  const site = item.kind === 'site' ? siteById.value.get(item.id) : undefined;
  return site !== undefined && siteHas(site, facet);
}

const only = computed(() => appState.value.only);

/** The items that the legend shows and that have every facet that is asked for. */
export const narrowed = computed(() => narrow(shownItems.value, only.value, has));

const inView = computed(() => itemsInView(shownItems.value, bounds.value));

/** How many items of the visible map each facet would leave. */
export const counts = computed(() => facetCounts(inView.value, only.value, has));

/** How many items of the visible map there would be without each facet that is asked for. */
export const without = computed(() => withoutEach(inView.value, only.value, has));
