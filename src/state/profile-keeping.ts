import { computed, effect } from '@preact/signals';
import * as v from 'valibot';
import type { Item } from '../core/item.ts';
import { neededWay, type ProfileNeed, profileNeeds } from '../core/profile/needs.ts';
import { isLoud, needRank, type PlaceFacts } from '../core/profile/rank.ts';
import { agendaAt } from '../core/schedule/agenda.ts';
import { needRankOf, profile, profileName } from './profile.ts';
import { readStored, type StoragePlace, writeStored } from './storage.ts';
import { appState, koreaTime, records } from './store.ts';
import { walkWishes } from './walks.ts';

const profilePlace: StoragePlace<{ readonly needs: readonly ProfileNeed[] }> = {
  name: profileName,
  schema: v.object({ needs: v.array(v.picklist(profileNeeds)) }),
};

/** Kiosks and frames in other pages keep nothing. */
const persists = (): boolean => !appState.peek().kiosk && !appState.peek().embed;

/** Chooses what is needed; kept on the device, on a kiosk for the visit only. */
export function chooseProfile(needs: readonly ProfileNeed[]): void {
  profile.value = profileNeeds.filter((need) => needs.includes(need));
  if (persists()) writeStored(profilePlace, { needs: profile.value });
}

/** Sites where something loud is on at the shown time. */
const loudSites = computed(
  () => new Set(agendaAt(records.value.programme.filter(isLoud), koreaTime.value).now.map(({ item }) => item.site)),
);
const stepFreeSites = computed(() => new Map(records.value.sites.map(({ id, stepFree }) => [id, stepFree])));

/** What is known of an item for whoever needs something of it; of a place at the shown time. */
export const factsOf = ({ kind, id }: Item): PlaceFacts =>
  kind === 'site'
    ? { stepFree: stepFreeSites.value.get(id) ?? null, calm: loudSites.value.has(id) ? false : null }
    : { stepFree: null, calm: null };

let isStarted = false;

/** Brings back what was chosen on this device, and lets it change ranking and ways from then on; once. */
export function startProfile(): void {
  if (isStarted) return;
  isStarted = true;
  const stored = persists() ? readStored(profilePlace) : null;
  if (stored !== null) profile.value = profileNeeds.filter((need) => stored.needs.includes(need));
  let before = neededWay([]);
  effect(() => {
    const way = neededWay(profile.value);
    // What someone ticked himself stays; what another need asked for goes with it.
    if (way.stepFree !== before.stepFree || way.preferLit !== before.preferLit) {
      const { stepFree, preferLit } = walkWishes.peek();
      walkWishes.value = {
        ...walkWishes.peek(),
        stepFree: way.stepFree === before.stepFree ? stepFree : way.stepFree,
        preferLit: way.preferLit === before.preferLit ? preferLit : way.preferLit,
      };
    }
    before = way;
  });
  effect(() => {
    const needs = profile.value;
    const asks = neededWay(needs).stepFree || needs.includes('quiet');
    // Ranked anew when what is known of the places changes.
    loudSites.value;
    stepFreeSites.value;
    needRankOf.value = asks ? (item) => needRank(needs, factsOf(item)) : null;
  });
}
