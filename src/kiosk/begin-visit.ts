import { batch } from '@preact/signals';
import { applyState, openingCamera, travel } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { chooseArrival } from '../state/arrival.ts';
import { addedByLink, favourites, seen } from '../state/favourites.ts';
import { planRequest } from '../state/planned.ts';
import { ownChoice, ownData } from '../state/planner/own-data.ts';
import { pinnedSentence } from '../state/planner/pinned.ts';
import { forgetOrigin } from '../state/position.ts';
import { profile } from '../state/profile.ts';
import { openNeed } from '../state/quick.ts';
import { appState, overlay } from '../state/store.ts';
import { endTour, tourStation } from '../state/tour.ts';
import { visit } from '../state/visit.ts';
import { noWishes, walkWishes } from '../state/walks.ts';
import { beginSheet, panelTab } from '../ui/panel-state.ts';
import { elsewhere } from './guards.ts';
import { keeperScreen } from './keeper.ts';
import { resetReading } from './reading.ts';
import { openSelect } from './selects.ts';
import { settings } from './settings.ts';

/** Begins a visit in a state, with nothing left of the one before: neither what was chosen nor what was typed or opened. */
export async function beginVisit(start: AppState): Promise<void> {
  if (tourStation.peek() !== null) endTour();
  batch(() => {
    favourites.value = [];
    seen.value = [];
    addedByLink.value = null;
    chooseArrival(null);
    forgetOrigin();
    openNeed.value = null;
    planRequest.value = null;
    profile.value = [];
    walkWishes.value = noWishes;
    ownData.value = null;
    ownChoice.value = { system: null, x: null, y: null };
    pinnedSentence.value = null;
    overlay.value = { type: 'FeatureCollection', features: [] };
    keeperScreen.value = null;
    elsewhere.value = null;
    openSelect.value = null;
    resetReading(settings.peek());
    panelTab.value = 'list';
    beginSheet(start.view);
    appState.value = { ...start, language: appState.peek().language };
    visit.value += 1;
  });
  travel(openingCamera(start.view));
  await applyState(start);
}
