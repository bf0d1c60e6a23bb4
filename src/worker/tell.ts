import { releaseOf } from '../core/offline/keeping.ts';
import type { OfflineStatus, WorkerMessage } from '../core/offline/messages.ts';
import { progressOf } from '../core/offline/progress.ts';
import { keeping } from './pointer.ts';
import { worker } from './scope.ts';
import { heldBy, readList } from './shelf.ts';
import type { UpdateProgress } from './update.ts';

const windows = () => worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });

/** Tells every open page. */
export async function tell(message: WorkerMessage): Promise<void> {
  for (const client of await windows()) client.postMessage(message);
}

async function statusFor(clientId: string, { fetching, trouble, detail }: UpdateProgress): Promise<OfflineStatus> {
  const state = await keeping();
  const release = releaseOf(state, clientId);
  const shown = release ?? fetching;
  const list = shown === null ? null : await readList(shown);
  return {
    type: 'status',
    release,
    dataDate: release === null ? null : (list?.dataDate ?? null),
    parts: list === null ? [] : progressOf(list, await heldBy(list.id)),
    extent: state.extent,
    isFetching: fetching !== null,
    next: state.current === release ? null : state.current,
    trouble,
    detail: detail.slice(0, 300),
  };
}

/** Tells every open page, or one of them, how things stand. */
export async function tellStatus(progress: UpdateProgress, only?: string): Promise<void> {
  for (const client of await windows())
    if (only === undefined || client.id === only) client.postMessage(await statusFor(client.id, progress));
}
