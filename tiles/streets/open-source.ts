import type { StreetsSettings } from './config.ts';
import { StreetsError } from './errors.ts';
import { openFileSource } from './file-source.ts';
import { openHttpSource } from './http-source.ts';
import { formatBytes, type Progress } from './progress.ts';
import type { ArchiveSource } from './source.ts';

/** Opens an archive at an address or a path. Throws a StreetsError for other addresses and what can't be opened. */
export async function openSource(
  archive: string,
  settings: StreetsSettings,
  progress: Progress,
): Promise<ArchiveSource> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(archive)?.[1]?.toLowerCase();
  if (scheme === undefined) return openFileSource(archive);
  if (!/^https?$/.test(scheme) || !URL.canParse(archive)) throw unknownAddress(archive);
  const source = await openHttpSource(archive, settings, progress);
  if (source.resumedBytes > 0) {
    progress.note(`Going on: ${formatBytes(source.resumedBytes)} are here from an earlier run.`);
  }
  return source;
}

function unknownAddress(archive: string): StreetsError {
  return new StreetsError({
    problem: 'The address of the archive is not valid.',
    place: 'command line',
    found: archive,
    expected: 'http://…, https://… or the path of a file',
  });
}
