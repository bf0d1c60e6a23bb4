import { addressOf, scope } from './scope.ts';

/** Copies lie apart from the releases: an update neither brings nor throws them away. */
const cacheName = `${scope}#keeper-files`;
const patienceMs = 10_000;

/** Whether an answer is a good copy. Rejects where its body breaks off. */
async function isGood(response: Response): Promise<boolean> {
  if (response.status !== 200) return false;
  try {
    await response.clone().json();
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const keep = async (path: string, response: Response): Promise<void> =>
  (await caches.open(cacheName)).put(addressOf(path), response);

/**
 * Answers for a file that keepers edit in place: as the host has it now, else its last good copy, else with what the host
 * answered. A copy is good when the host sent it as 200 and it is JSON. Rejects when there is neither network nor copy.
 */
export async function answerKeeperFile(request: Request, path: string): Promise<Response> {
  const copy = async () => (await caches.match(addressOf(path), { cacheName })) ?? null;
  let response: Response;
  let isToKeep: boolean;
  try {
    response = await fetch(addressOf(path), { cache: request.cache, signal: AbortSignal.timeout(patienceMs) });
    isToKeep = await isGood(response);
  } catch (error) {
    const kept = await copy().catch(() => null);
    if (kept !== null) return kept;
    throw error;
  }
  if (!response.ok) return (await copy().catch(() => null)) ?? response;
  // A full disk keeps the copy before.
  if (isToKeep) await keep(path, response.clone()).catch(() => {});
  return response;
}

/** Throws all copies away. */
export async function forgetKeeperFiles(): Promise<void> {
  await caches.delete(cacheName);
}
