import type { OfflineTrouble } from '../core/offline/messages.ts';
import { type Extent, faultsOf, missingFiles, sameBytesIn, wantedFiles } from '../core/offline/progress.ts';
import type { Release, ReleaseFile } from '../core/offline/release.ts';
import { sha256 } from '../load/sha256.ts';
import { fetchFile } from './fetch-file.ts';
import { dropFrom, heldBy, putInto, readList, shelvedReleases, takeFrom, writeList } from './shelf.ts';

/** How the filling of a release's cache ended. */
export type Filled =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: OfflineTrouble; readonly detail: string };

const atOnce = 4;

const fullDisk = (error: unknown): Filled => ({
  ok: false,
  trouble: 'full',
  detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

/** The same bytes out of another release, or null. */
async function copyOf(release: Release, file: ReleaseFile): Promise<Response | null> {
  for (const id of await shelvedReleases()) {
    const other = id === release.id ? null : await readList(id);
    const path = other === null ? null : sameBytesIn(other, file, await heldBy(id));
    const copy = path === null ? null : await takeFrom(id, path);
    if (copy !== null) return copy;
  }
  return null;
}

async function addFile(release: Release, file: ReleaseFile): Promise<Filled> {
  const copy = await copyOf(release, file);
  const fetched = copy === null ? await fetchFile(file) : ({ kind: 'file', response: copy } as const);
  if (fetched.kind !== 'file') return { ok: false, trouble: fetched.kind, detail: fetched.detail };
  try {
    await putInto(release.id, file.path, fetched.response);
  } catch (error) {
    return fullDisk(error);
  }
  return { ok: true };
}

/**
 * Brings the missing files of an extent into a release's own cache, a few at a time, and stops at the first that cannot be
 * had; what has arrived stays for the next attempt. `onFile` is told after each. Never rejects.
 */
export async function fill(release: Release, extent: Extent, onFile: () => void): Promise<Filled> {
  try {
    await writeList(release);
  } catch (error) {
    return fullDisk(error);
  }
  const queue = [...missingFiles(release, extent, await heldBy(release.id))];
  let outcome: Filled = { ok: true };
  const work = async () => {
    for (let file = queue.shift(); file !== undefined && outcome.ok; file = queue.shift()) {
      const added = await addFile(release, file);
      if (!added.ok) outcome = outcome.ok ? added : outcome;
      onFile();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcome;
}

/** Reads every wanted file back from the cache and compares it; what is corrupt is thrown away, to be fetched again. */
export async function selfTest(release: Release, extent: Extent): Promise<Filled> {
  const found = new Map<string, string>();
  for (const { path } of wantedFiles(release, extent)) {
    const kept = await takeFrom(release.id, path);
    if (kept !== null) found.set(path, await sha256(await kept.arrayBuffer()));
  }
  const faults = faultsOf(release, extent, found);
  for (const { path } of faults) await dropFrom(release.id, path);
  if (faults.length === 0) return { ok: true };
  const detail = faults.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
  return { ok: false, trouble: 'mismatch', detail: detail.join('; ') };
}
