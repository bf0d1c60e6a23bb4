import { parseRelease, type Release } from '../core/offline/release.ts';
import { addressOf, pathOf, scope } from './scope.ts';

/** Every release has a cache of its own; names carry the site's folder, since one host may hold several sites. */
const prefix = `${scope}#release-`;
const nameOf = (id: string): string => prefix + id;

/** Where a cache holds its own list of files. */
const listPath = 'release.json';

const releases = new Map<string, Release>();
const heldPaths = new Map<string, Set<string>>();

/** Ids of the releases that have a cache, whole or in part. */
export async function shelvedReleases(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** The list of files that a release's cache holds, or null. */
export async function readList(id: string): Promise<Release | null> {
  const known = releases.get(id);
  if (known !== undefined) return known;
  const stored = await takeFrom(id, listPath);
  const parsed = parseRelease(await stored?.json().catch(() => null));
  if (parsed.kind !== 'release' || parsed.release.id !== id) return null;
  releases.set(id, parsed.release);
  return parsed.release;
}

/** Opens a cache for a release with its list of files. Rejects when there is no room. */
export async function writeList(release: Release): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await putInto(release.id, listPath, new Response(JSON.stringify(release), { headers }));
  releases.set(release.id, release);
}

/** Paths of the files that a release's cache holds. */
export async function heldBy(id: string): Promise<ReadonlySet<string>> {
  const known = heldPaths.get(id);
  if (known !== undefined) return known;
  const requests = (await caches.has(nameOf(id))) ? await (await caches.open(nameOf(id))).keys() : [];
  const paths = requests.flatMap(({ url }) => pathOf(url) ?? []);
  const held = new Set(paths.filter((path) => path !== listPath));
  heldPaths.set(id, held);
  return held;
}

/** A kept answer, or null. */
export async function takeFrom(id: string, path: string): Promise<Response | null> {
  const options = { cacheName: nameOf(id), ignoreVary: true };
  return (await caches.match(addressOf(path), options)) ?? null;
}

/** Keeps an answer. Rejects when there is no room. */
export async function putInto(id: string, path: string, response: Response): Promise<void> {
  const cache = await caches.open(nameOf(id));
  await cache.put(addressOf(path), response);
  if (path !== listPath) heldPaths.get(id)?.add(path);
}

/** Throws a kept file away. */
export async function dropFrom(id: string, path: string): Promise<void> {
  await (await caches.open(nameOf(id))).delete(addressOf(path));
  heldPaths.get(id)?.delete(path);
}

/** Throws a release away. */
export async function dropRelease(id: string): Promise<void> {
  releases.delete(id);
  heldPaths.delete(id);
  await caches.delete(nameOf(id));
}
