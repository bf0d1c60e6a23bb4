import { type FilePart, fileParts, type Release, type ReleaseFile, shellParts } from './release.ts';

/** How much of the site a device keeps: what it needs to start, or all of it. */
export type Extent = 'shell' | 'all';

/** Files and bytes of one part, and how many of them are there. */
export interface PartProgress {
  readonly part: FilePart;
  readonly files: number;
  readonly bytes: number;
  readonly heldFiles: number;
  readonly heldBytes: number;
}

const totalBytes = (files: readonly ReleaseFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The files of a release that an extent asks for, in the order in which they are fetched. */
export function wantedFiles({ files }: Release, extent: Extent): readonly ReleaseFile[] {
  const parts = extent === 'all' ? fileParts : shellParts;
  return parts.flatMap((part) => files.filter((file) => file.part === part));
}

/** The wanted files that are not held yet. */
export const missingFiles = (release: Release, extent: Extent, held: ReadonlySet<string>): readonly ReleaseFile[] =>
  wantedFiles(release, extent).filter(({ path }) => !held.has(path));

/** How far each part of a release has come; parts without a file are left out. */
export function progressOf({ files }: Release, held: ReadonlySet<string>): readonly PartProgress[] {
  return fileParts.flatMap((part) => {
    const all = files.filter((file) => file.part === part);
    if (all.length === 0) return [];
    const there = all.filter(({ path }) => held.has(path));
    return [
      {
        part,
        files: all.length,
        bytes: totalBytes(all),
        heldFiles: there.length,
        heldBytes: totalBytes(there),
      },
    ];
  });
}

/** What is wrong with a kept file. */
export interface FileFault {
  readonly path: string;
  readonly reason: 'missing' | 'corrupt';
}

/** The wanted files that were not found with the right SHA-256; `found` maps paths to what was read. Empty: sound. */
export function faultsOf(release: Release, extent: Extent, found: ReadonlyMap<string, string>): readonly FileFault[] {
  return wantedFiles(release, extent).flatMap(({ path, sha256 }): readonly FileFault[] => {
    const read = found.get(path);
    if (read === undefined) return [{ path, reason: 'missing' }];
    return read === sha256 ? [] : [{ path, reason: 'corrupt' }];
  });
}

/** The path at which another release holds the same bytes, or null; what is unchanged is not fetched again. */
export function sameBytesIn(other: Release, file: ReleaseFile, held: ReadonlySet<string>): string | null {
  const same = other.files.find(({ path, sha256 }) => sha256 === file.sha256 && held.has(path));
  return same?.path ?? null;
}
