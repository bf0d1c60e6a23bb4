import { effect } from '@preact/signals';
import type { PageMessage, WorkerMessage } from '../core/offline/messages.ts';
import type { Extent } from '../core/offline/progress.ts';
import { compareClock } from './clock.ts';
import { lacksWebgl } from './lacks-webgl.ts';
import { healingStep } from './map-health.ts';
import { offlineAbsence, offlineStatus } from './offline-status.ts';
import { appState, mapStatus } from './store.ts';

/** A page that stays open looks for a newer version this often. */
const lookEveryMs = 3_600_000;
/** The download begins when the browser has nothing better to do, at the latest after this time. */
const idleWithinMs = 5_000;

let registration: ServiceWorkerRegistration | null = null;

const send = (message: PageMessage): void => {
  const { controller } = navigator.serviceWorker;
  (controller ?? registration?.active)?.postMessage(message);
};

function onMessage({ data }: MessageEvent<WorkerMessage>): void {
  if (data.type === 'status') offlineStatus.value = data;
  else if (data.type === 'date') compareClock(data.header);
  else {
    registration = null;
    offlineStatus.value = null;
    offlineAbsence.value = 'off';
  }
}

/** Whether the person has asked the browser to be sparing; then the large parts wait for a yes. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true && !appState.peek().kiosk;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: idleWithinMs });
    else setTimeout(resolve, idleWithinMs);
  });

/** Keeps more on the device, or goes on with what was interrupted. */
export const keepOffline = (extent: Extent): void => send({ type: 'keep', extent });

/** Gives the version before back to the next start, while it is still kept. */
export const askRollBack = (): void => send({ type: 'roll-back' });

/** Tells that the app has started once its map is well, or is not to be had on this device; a picture in place of a map that fails would close the way back. */
function proveWhenWell(): void {
  let isTold = false;
  effect(() => {
    const isWell = mapStatus.value === 'ready' && healingStep.value === 'well';
    if (isTold || (!isWell && !(mapStatus.value === 'absent' && lacksWebgl()))) return;
    isTold = true;
    send({ type: 'started' });
  });
}

/** To be called when the map has settled: tells the worker that the app has started, and lets it fetch what is missing; where there can be no worker, says so. */
export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    offlineAbsence.value = 'unsupported';
    return;
  }
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', onMessage);
  serviceWorker.startMessages();
  // Only a page that came out of the kept release proves that release.
  if (serviceWorker.controller !== null) proveWhenWell();
  await whenIdle();
  // The kill switch has sent the worker away meanwhile: it is not called back.
  if (offlineAbsence.peek() === 'off') return;
  try {
    await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  } catch {
    // A private window, a host without the file, storage that is switched off: the app goes on from the network.
    if (serviceWorker.controller === null) offlineAbsence.value = 'unsupported';
    return;
  }
  registration = await serviceWorker.ready;
  const look = () => {
    if (registration !== null) keepOffline(savesData() ? 'shell' : 'all');
  };
  look();
  window.setInterval(look, lookEveryMs);
  window.addEventListener('online', look);
}
