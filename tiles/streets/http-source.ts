import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StreetsSettings } from './config.ts';
import { ArchiveChangedError, TransientError } from './errors.ts';
import { askForRange, describeIdentity, type FileIdentity, isSameFile, type RangeAnswer } from './http.ts';
import { type Opening, openArchive } from './opening.ts';
import { forEachParallel } from './parallel.ts';
import { PartFile } from './part-file.ts';
import type { Progress } from './progress.ts';
import { type ByteRange, endOf, sumOf } from './ranges.ts';
import { type RetryOptions, withRetries } from './retry.ts';
import type { ArchiveSource } from './source.ts';

interface Download extends RetryOptions {
  readonly identity: FileIdentity;
  readonly part: PartFile;
  readonly onBytes: (count: number) => void;
}

/**
 * Opens an archive at an http or https address: asks for its first bytes, and finds what an earlier run left of it.
 *
 * Throws a StreetsError when the answer is no archive, or a large one from a server without range requests.
 */
export async function openHttpSource(
  url: string,
  settings: StreetsSettings,
  progress: Progress,
): Promise<ArchiveSource> {
  const opening = await withRetries({ url, settings, progress }, () => openArchive(url, settings, progress));
  const { identity } = opening;
  const part = openPart(url, opening, settings.cacheFolder);
  const resumedBytes = part.knownAtStart;
  part.add(0, opening.bytes);
  const missing = (ranges: readonly ByteRange[]) => ranges.flatMap((range) => part.missing(range));
  return {
    name: url,
    sizeBytes: identity.sizeBytes,
    resumedBytes,
    remaining: (ranges) => sumOf(missing(ranges)),
    async fetch(ranges, onBytes = () => {}) {
      const download = { url, settings, progress, identity, part, onBytes };
      await forEachParallel(missing(ranges), settings.connections, (range, signal) =>
        downloadRange({ ...download, signal }, range),
      );
    },
    read: (range) => part.read(range),
    close: async ({ keep }) => (keep ? part.close() : part.remove()),
  };
}

async function downloadRange(download: Download, range: ByteRange): Promise<void> {
  const { url, settings, identity, part, onBytes } = download;
  const end = endOf(range);
  let position = range.offset;
  await withRetries(download, async (progressed) => {
    const rest = { offset: position, length: end - position };
    const answer = await askForRange(url, rest, { ...download, idleTimeoutMs: settings.idleTimeoutMs });
    await checkAnswer(answer, identity);
    for await (const chunk of answer.body) {
      const wanted = chunk.subarray(0, end - position);
      part.add(position, wanted);
      position += wanted.length;
      progressed();
      onBytes(wanted.length);
      if (wanted.length < chunk.length) break;
    }
    if (position < end) throw new TransientError(`the connection ended at byte ${position} instead of ${end}`);
  });
}

async function checkAnswer(answer: RangeAnswer, identity: FileIdentity): Promise<void> {
  if (!isSameFile(answer.identity, identity)) {
    await answer.cancel();
    const [before, now] = [identity, answer.identity].map(describeIdentity);
    throw new ArchiveChangedError(`before: ${before}; now: ${now}`);
  }
  if (answer.isPartial) return;
  await answer.cancel();
  throw new TransientError('the server sent the whole archive instead of a range');
}

/** Opens the partial download of this very archive; those of earlier archives at the address are deleted. */
function openPart(url: string, { identity, bytes }: Opening, folder: string): PartFile {
  const prefix = `${digest(url)}-`;
  const file = `${prefix}${digest(describeIdentity(identity), bytes)}.part`;
  for (const other of existsSync(folder) ? readdirSync(folder) : []) {
    if (other.startsWith(prefix) && other !== file) rmSync(join(folder, other), { force: true });
  }
  return new PartFile(join(folder, file));
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
