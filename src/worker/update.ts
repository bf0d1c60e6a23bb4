import { isWorthFetching, type Keeping, neededReleases, swapTo, unpinClosed } from '../core/offline/keeping.ts';
import type { OfflineTrouble } from '../core/offline/messages.ts';
import { missingFiles } from '../core/offline/progress.ts';
import { type ParsedRelease, parseRelease, type Release } from '../core/offline/release.ts';
import { type Filled, fill, selfTest } from './fill.ts';
import { forgetKeeperFiles } from './keeper-files.ts';
import { changeKeeping, forgetKeeping, keeping } from './pointer.ts';
import { addressOf, openClientIds, worker } from './scope.ts';
import { dropRelease, heldBy, readList, shelvedReleases } from './shelf.ts';
import { tell, tellStatus } from './tell.ts';

const patienceMs = 20_000;
/** Pages are told about progress after so many files. */
const toldEvery = 8;

/** What is being fetched, and what was wrong with the last attempt. */
export interface UpdateProgress {
  readonly fetching: string | null;
  readonly trouble: OfflineTrouble | null;
  readonly detail: string;
}

const idle: UpdateProgress = { fetching: null, trouble: null, detail: '' };
let progress = idle;

export const updateProgress = (): UpdateProgress => progress;

const show = (next: UpdateProgress): Promise<void> => {
  progress = next;
  return tellStatus(progress);
};

type Failed = Filled & { readonly ok: false };

const stop = ({ trouble, detail }: Failed): Promise<void> => show({ fetching: null, trouble, detail });

/** Throws away every release that neither a page nor a way back needs. */
async function tidy(also: string | null): Promise<void> {
  const open = await openClientIds();
  const needed = neededReleases(await changeKeeping((before) => unpinClosed(before, open)));
  for (const id of await shelvedReleases()) if (!needed.has(id) && id !== also) await dropRelease(id);
}

/** The kill switch: everything that is kept goes, and so does the worker; pages go on from the network. */
async function turnOff(): Promise<void> {
  for (const id of await shelvedReleases()) await dropRelease(id);
  await forgetKeeping();
  await forgetKeeperFiles();
  await worker.registration.unregister();
  await tell({ type: 'off' });
}

/** Asks the host which release it has; `unreachable` where nobody answers, `mismatch` where the answer is none. */
async function askHost(): Promise<Exclude<ParsedRelease, { kind: 'broken' }> | Failed> {
  let response: Response;
  try {
    response = await fetch(addressOf('release.json'), { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    return { ok: false, trouble: 'unreachable', detail: String(error) };
  }
  const header = response.headers.get('date');
  if (header !== null) await tell({ type: 'date', header });
  const content: unknown = response.ok ? await response.json().catch(() => null) : null;
  const parsed = parseRelease(content);
  if (parsed.kind !== 'broken') return parsed;
  return { ok: false, trouble: 'mismatch', detail: `release.json (${response.status}): ${parsed.detail}` };
}

const isComplete = async (release: Release, extent: Keeping['extent']): Promise<boolean> =>
  missingFiles(release, extent, await heldBy(release.id)).length === 0;

/** Fetches what an extent asks for into the release's cache and tests it; with no room what was fetched beside goes again. */
async function bring(release: Release, extent: Keeping['extent']): Promise<Filled> {
  let files = 0;
  const filled = await fill(release, extent, () => {
    files += 1;
    if (files % toldEvery === 0) void tellStatus(progress);
  });
  const tested = filled.ok ? await selfTest(release, extent) : filled;
  if (!tested.ok && tested.trouble === 'full' && !neededReleases(await keeping()).has(release.id))
    await dropRelease(release.id);
  return tested;
}

/** Puts a new release in place, or completes the one in place. */
async function take(release: Release): Promise<void> {
  const { current, extent } = await keeping();
  // The first release serves as soon as it can start; a later one waits until all of it is there.
  const extents: readonly Keeping['extent'][] = current === null ? ['shell', extent] : [extent];
  await show({ ...idle, fetching: release.id });
  for (const step of extents) {
    const brought = await bring(release, step);
    if (!brought.ok) return stop(brought);
    const open = await openClientIds();
    try {
      await changeKeeping((before) => swapTo(before, release.id, open));
    } catch (error) {
      return stop({ ok: false, trouble: 'full', detail: String(error) });
    }
    await tellStatus(progress);
  }
  await show(idle);
}

async function update(): Promise<void> {
  const answer = await askHost();
  const { current, extent } = await keeping();
  const kept = current === null ? null : await readList(current);
  if ('ok' in answer) return stop(answer);
  if (answer.kind === 'off') return turnOff();
  const { release } = answer;
  await tidy(release.id);
  if (isWorthFetching(await keeping(), release.id)) await take(release);
  // What is in place is completed as far as its files are still there.
  else if (kept !== null && !(await isComplete(kept, extent))) await take(kept);
  else await show(idle);
  await tidy(null);
}

let running: Promise<void> | null = null;
let again = false;

/** Looks for a newer release and brings it into place; a call while one runs lets it run once more. Never rejects. */
export function lookForUpdate(): Promise<void> {
  if (running !== null) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await update().catch((error: unknown) => stop({ ok: false, trouble: 'full', detail: String(error) }));
    } while (again);
    running = null;
  })();
  return running;
}
