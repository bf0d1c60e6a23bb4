import { computed, effect, signal } from '@preact/signals';
import type { PartnerCity } from '../core/model/index.ts';
import { openingCamera, select, setView, travel } from './actions.ts';
import { setPlaying } from './playing.ts';
import { profile } from './profile.ts';
import { appState, records, view } from './store.ts';

/** How long the tour stays with a city. */
const stayMs = 7000;

interface Tour {
  readonly index: number;
  readonly playing: boolean;
}

const tour = signal<Tour | null>(null);
let timer = 0;

effect(() => setPlaying('tour', tour.value?.playing === true));

// It is a tour of the globe: whoever leaves that view has left it.
effect(() => {
  if (view.value === 'partners' || tour.peek() === null) return;
  window.clearTimeout(timer);
  tour.value = null;
});

/** The cities in the order in which their ties began. */
const stations = computed(() => records.value.partners.toSorted((a, b) => (a.tieDate.iso < b.tieDate.iso ? -1 : 1)));

/** Where the tour is; null when there is none. */
export const tourStation = computed<{ readonly city: PartnerCity; readonly playing: boolean } | null>(() => {
  const city = tour.value === null ? undefined : stations.value[tour.value.index];
  return city === undefined || tour.value === null ? null : { city, playing: tour.value.playing };
});

function visit(index: number): void {
  const city = stations.peek()[index];
  window.clearTimeout(timer);
  if (city === undefined) {
    endTour();
    return;
  }
  tour.value = { index, playing: tour.peek()?.playing ?? true };
  select({ kind: 'partner', id: city.id }, true);
  if (tour.value.playing) timer = window.setTimeout(nextStation, stayMs);
}

/** Begins the tour of the partner cities, from the first tie on. */
export function startTour(): void {
  if (appState.peek().view !== 'partners') setView('partners');
  // Whoever wants it quiet goes on by himself.
  tour.value = { index: 0, playing: !profile.peek().includes('quiet') };
  visit(0);
}

/** Goes to the next city; after the last one the tour ends. */
export function nextStation(): void {
  visit((tour.peek()?.index ?? -1) + 1);
}

/** Stops the tour where it is, or lets it go on. */
export function pauseTour(): void {
  const current = tour.peek();
  if (current === null) return;
  window.clearTimeout(timer);
  tour.value = { ...current, playing: !current.playing };
  if (!current.playing) timer = window.setTimeout(nextStation, stayMs);
}

/** Ends the tour and shows the whole globe again. */
export function endTour(): void {
  window.clearTimeout(timer);
  tour.value = null;
  select(null);
  travel(openingCamera('partners'), true);
}
