import { addressOf, scope } from './scope.ts';

/** Copies lie apart from the releases: an update neither brings nor throws them away. */
const cacheName = `${scope}#keeper-files`;
const patienceMs = 10_000;

const isSound = async (response: Response): Promise<boolean> =>
  response.json().then(
    () => true,
    () => false,
  );

async function keep(path: string, response: Response): Promise<void> {
  if (response.status !== 200 || !(await isSound(response.clone()))) return;
  await (await caches.open(cacheName)).put(addressOf(path), response);
}

/**
 * Answers for a file that keepers edit in place: as the host has it now, else its last good copy, else with what the host
 * answered. A copy is good when the host sent it as 200 and it is JSON. Rejects when there is neither network nor copy.
 */
export async function answerKeeperFile(request: Request, path: string): Promise<Response> {
  const copy = async () => (await caches.match(addressOf(path), { cacheName })) ?? null;
  let response: Response;
  try {
    response = await fetch(addressOf(path), { cache: request.cache, signal: AbortSignal.timeout(patienceMs) });
  } catch (error) {
    const kept = await copy().catch(() => null);
    if (kept !== null) return kept;
    throw error;
  }
  if (!response.ok) return (await copy().catch(() => null)) ?? response;
  // A full disk keeps the copy before.
  await keep(path, response.clone()).catch(() => {});
  return response;
}

/** Throws all copies away. */
export async function forgetKeeperFiles(): Promise<void> {
  await caches.delete(cacheName);
}
