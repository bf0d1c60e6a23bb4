import { noteStarted, rollBack, widen } from '../core/offline/keeping.ts';
import { type PageMessage, parsePageMessage } from '../core/offline/messages.ts';
import { onFetch } from './answer.ts';
import { changeKeeping } from './pointer.ts';
import { worker } from './scope.ts';
import { tellStatus } from './tell.ts';
import { lookForUpdate, updateProgress } from './update.ts';

async function obey(message: PageMessage, clientId: string): Promise<void> {
  switch (message.type) {
    case 'started':
      await changeKeeping((before) => noteStarted(before, clientId));
      return;
    case 'keep':
      await changeKeeping((before) => widen(before, message.extent));
      await lookForUpdate();
      return;
    case 'status':
      await tellStatus(updateProgress(), clientId);
      return;
    case 'roll-back':
      await changeKeeping(rollBack);
      await tellStatus(updateProgress());
  }
}

// Nothing is fetched here: a host that lacks a file must not keep the worker from starting.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', onFetch);
worker.addEventListener('message', (event) => {
  const message = parsePageMessage(event.data);
  if (message === null || !(event.source instanceof Client)) return;
  const done = obey(message, event.source.id).catch(() => tellStatus(updateProgress()));
  // Whoever sends a port along is told there when it is done, and how that went.
  event.waitUntil(done.then(() => event.ports[0]?.postMessage(updateProgress())));
});
