import { parseRange } from '../core/offline/byte-range.ts';
import { beginStart, releaseOf } from '../core/offline/keeping.ts';
import { keeperFiles, startPage } from '../core/offline/release.ts';
import { answerKeeperFile } from './keeper-files.ts';
import { changeKeeping, keeping } from './pointer.ts';
import { pathOf } from './scope.ts';
import { shelvedReleases, takeFrom } from './shelf.ts';
import { lookForUpdate } from './update.ts';

/** Files whose names carry a hash of their content: whichever release holds one, it is the right one. */
const hashedFolder = 'assets/';

/** Files that only the network answers for. */
const neverKept = /^(sw\.js|release\.json|live\.json|live\/.*)$/;

/** What a page asks for when it wants the kept bytes or none: how the app reads archives, and tests itself. */
const isKeptOnly = ({ cache }: Request): boolean => cache === 'only-if-cached';

/** The part of a kept answer that a request asks for, as a host that knows ranges sends it. */
async function partOf(kept: Response, header: string | null): Promise<Response> {
  if (header === null) return kept;
  const whole = await kept.blob();
  const range = parseRange(header, whole.size);
  const headers = new Headers(kept.headers);
  headers.set('accept-ranges', 'bytes');
  if (range === null) return new Response(whole, { headers });
  if (range === 'unsatisfiable') {
    headers.delete('content-length');
    headers.set('content-range', `bytes */${whole.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-length', String(range.end - range.start));
  headers.set('content-range', `bytes ${range.start}-${range.end - 1}/${whole.size}`);
  return new Response(whole.slice(range.start, range.end), { status: 206, headers });
}

/** The release that a request for a file is answered from. The start page counts as a start; other pages, a frame too, never tell that they have started. */
async function releaseFor({ request, clientId }: FetchEvent, file: string): Promise<string | null> {
  if (request.mode !== 'navigate') return releaseOf(await keeping(), clientId);
  if (file !== startPage) return (await keeping()).current;
  try {
    return (await changeKeeping(beginStart)).current;
  } catch {
    // No room to count the start: what is kept still serves.
    return (await keeping()).current;
  }
}

async function findKept(release: string | null, path: string): Promise<Response | null> {
  const kept = release === null ? null : await takeFrom(release, path);
  if (kept !== null || !path.startsWith(hashedFolder)) return kept;
  for (const id of await shelvedReleases()) {
    const found = await takeFrom(id, path);
    if (found !== null) return found;
  }
  return null;
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  const file = path === '' ? startPage : path;
  // Whatever goes wrong with what is kept, the network is still asked.
  const kept = await releaseFor(event, file)
    .then((release) => findKept(release, file))
    .catch(() => null);
  if (kept !== null) return partOf(kept, request.headers.get('range'));
  // No content: that nothing is kept is no error, which a browser would write down.
  return isKeptOnly(request) ? new Response(null, { status: 204 }) : fetch(request);
}

async function lookAgain(): Promise<void> {
  if ((await keeping()).current !== null) await lookForUpdate();
}

/** Answers requests for the site's own files from what is kept, else from the network; leaves all others alone. */
export function onFetch(event: FetchEvent): void {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(request.url) : null;
  if (path === null || (neverKept.test(path) && !isKeptOnly(request))) return;
  event.respondWith(keeperFiles.includes(path) ? answerKeeperFile(request, path) : answer(event, path));
  // Whatever a kept page does or fails to do, a newer release and the kill switch are found.
  if (request.mode === 'navigate') event.waitUntil(lookAgain());
}
