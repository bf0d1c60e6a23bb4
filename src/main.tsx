import { render } from 'preact';
import { config } from './config.ts';
import type { View } from './core/item.ts';
import { recordFiles } from './core/records.ts';
import { openArchives } from './load/archives.ts';
import { packsRead } from './load/fonts.ts';
import { loadOutlinesOfIcons } from './load/icons.ts';
import { firstFiles, loadRecords } from './load/records.ts';
import { setTrustedTypes } from './load/trusted-types.ts';
import { applyState, deviceLanguage, report, reportAway, select } from './state/actions.ts';
import { syncAddress } from './state/address.ts';
import { defaultState } from './state/app-state.ts';
import { startArrival } from './state/arrival.ts';
import { compareClock, startClock } from './state/clock.ts';
import { startKeeping } from './state/favourites.ts';
import { loadMapCode } from './state/map-code.ts';
import { isMapSettled, mapSettled, mapSettledOrTouched } from './state/map-settled.ts';
import { profileName } from './state/profile.ts';
import { hasStored } from './state/storage.ts';
import { appState, archives, records, recordsSettled } from './state/store.ts';
import { decodeState } from './state/url.ts';
import { startWalking, walking } from './state/walks.ts';
import { App } from './ui/App.tsx';
import { dressPage } from './ui/dress-page.ts';
import { beginSheet } from './ui/panel-state.ts';
import './ui/styles/index.css';

/** A link that needs more than the first look at a view. */
const deepLink = /[#&](sel|text|tool|open|from|walk|way|kept)=/;

async function readRecords(view: View): Promise<void> {
  const untilNeeded = deepLink.test(location.hash) ? undefined : mapSettledOrTouched();
  const reading = recordFiles.map(async (file) => {
    if (!firstFiles[view].includes(file)) await untilNeeded;
    const loaded = await loadRecords(file);
    records.value = { ...records.value, ...loaded.records };
    report(...loaded.problems);
  });
  await Promise.all(reading);
  recordsSettled.value = true;
}

async function findArchives(): Promise<void> {
  const found = await openArchives(compareClock);
  report(...found.problems);
  archives.value = found;
}

/** What can wait, the keeping of the site for use without a network last of all. */
async function followTheMap(): Promise<void> {
  await mapSettled();
  await new Promise((resolve) => setTimeout(resolve, config.afterMapMs));
  isMapSettled.value = true;
  if (!import.meta.env.PROD) return;
  try {
    await (await import('./later.ts')).startLater();
  } catch (error) {
    reportAway(error, 'offline');
  }
}

/** A page whose first texts cannot be had is loaded anew once it is to be had. */
function awaitPage(): void {
  setInterval(() => {
    import('./state/reload.ts').then(
      ({ reloadIfAnswered }) => reloadIfAnswered('mend'),
      () => {},
    );
  }, config.fetchTimeoutMs);
}

async function start(): Promise<void> {
  setTrustedTypes();
  const embed = document.documentElement.dataset.layout === 'embed';
  const base = { ...defaultState, language: deviceLanguage(navigator.languages), embed };
  const { hash } = location;
  const state = decodeState(hash, base);
  const persists = !state.kiosk && !state.embed;
  startKeeping({ persists });
  startArrival({ persists });
  const applying = applyState(state);
  applying.catch(awaitPage);
  if (persists && hasStored(profileName))
    void import('./ui/profile/start.ts').then(
      ({ startNeeds }) => startNeeds(),
      () => {},
    );
  const opening = findArchives();
  const reading = readRecords(state.view);
  void loadOutlinesOfIcons();
  loadMapCode().catch(() => {});
  await applying;
  // The map then begins with the page, and not behind it, and the page is laid out in its own letters.
  const begun = Promise.all([opening, packsRead()]);
  await Promise.race([begun, new Promise((resolve) => setTimeout(resolve, config.headStartMs))]);
  beginSheet(state.view);
  dressPage();
  startClock();
  // A page around a map has a history of its own: nothing is written into it.
  if (!state.embed) syncAddress(base);
  const root = document.getElementById('app');
  if (root === null) throw new Error('start: expected an element #app in the page, found none');
  root.replaceChildren();
  render(<App />, root);
  if (/[#&](from|walk|way|kept)=/.test(hash)) void startWalking().then(() => walking.peek()?.takeOver(hash));
  await reading;
  if (!state.embed) void followTheMap();
  const { selection } = state;
  // What was chosen meanwhile stays.
  if (state.camera === null && selection !== null && selection === appState.peek().selection) select(selection, true);
}

void start();
