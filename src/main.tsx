import { render } from 'preact';
import { config } from './config.ts';
import { openArchives } from './load/archives.ts';
import { loadOutlinesOfIcons } from './load/icons.ts';
import { loadRecords, recordFiles } from './load/records.ts';
import { setTrustedTypes } from './load/trusted-types.ts';
import { applyState, deviceLanguage, report, select } from './state/actions.ts';
import { syncAddress } from './state/address.ts';
import { defaultState } from './state/app-state.ts';
import { startArrival } from './state/arrival.ts';
import { compareClock, startClock } from './state/clock.ts';
import { startKeeping } from './state/favourites.ts';
import { isMapSettled, mapSettled } from './state/map-settled.ts';
import { archives, records, recordsSettled } from './state/store.ts';
import { decodeState } from './state/url.ts';
import { startWalking, walking } from './state/walks.ts';
import { App } from './ui/App.tsx';
import { dressPage } from './ui/dress-page.ts';
import { beginSheet } from './ui/panel-state.ts';
import './ui/styles/index.css';

async function readRecords(): Promise<void> {
  const reading = recordFiles.map(async (file) => {
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
  try {
    await (await import('./state/offline.ts')).startOffline();
  } catch (error) {
    report({ kind: 'offline', where: 'offline', detail: String(error) });
  }
}

async function start(): Promise<void> {
  setTrustedTypes();
  const base = { ...defaultState, language: deviceLanguage(navigator.languages) };
  const { hash } = location;
  const state = decodeState(hash, base);
  startKeeping({ persists: !state.kiosk });
  startArrival({ persists: !state.kiosk });
  void loadOutlinesOfIcons();
  const reading = readRecords();
  void findArchives();
  await applyState(state);
  beginSheet(state.view);
  dressPage();
  startClock();
  syncAddress(base);
  const root = document.getElementById('app');
  if (root === null) throw new Error('start: expected an element #app in the page, found none');
  root.replaceChildren();
  render(<App />, root);
  if (/[#&](from|walk|way|kept)=/.test(hash)) void startWalking().then(() => walking.peek()?.takeOver(hash));
  await reading;
  if (import.meta.env.PROD) void followTheMap();
  if (state.camera === null && state.selection !== null) select(state.selection, true);
}

void start();
