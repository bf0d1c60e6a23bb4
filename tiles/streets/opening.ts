import { HEADER_BYTES } from '../archive/header.ts';
import type { StreetsSettings } from './config.ts';
import { ArchiveChangedError, StreetsError, TransientError } from './errors.ts';
import { askForRange, type FileIdentity, type RangeAnswer } from './http.ts';
import { checkMagic } from './inspect.ts';
import { formatBytes, type Progress } from './progress.ts';
import type { ByteRange } from './ranges.ts';

/** Header and root directory of every archive lie in these bytes. */
const START: ByteRange = { offset: 0, length: 16_384 };

/** What the first request for an archive brought. */
export interface Opening {
  readonly identity: FileIdentity;
  /** The first bytes, or the whole archive where the server knows no ranges. */
  readonly bytes: Uint8Array;
}

/**
 * Returns the first bytes of an archive, or all of a small one from a server without range requests.
 *
 * Throws a StreetsError when they are no archive or the archive is too large to be read whole, and a TransientError for
 * what may pass.
 */
export async function openArchive(url: string, settings: StreetsSettings, progress: Progress): Promise<Opening> {
  const answer = await askForRange(url, START, settings).catch((error: unknown) => {
    throw error instanceof ArchiveChangedError ? emptyFile(url, error) : error;
  });
  if (answer.isPartial) return readStart(url, answer);
  return readWhole(url, answer, { limit: settings.wholeFileLimitBytes, progress });
}

async function readStart(url: string, { identity, body }: RangeAnswer): Promise<Opening> {
  const expected = Math.min(START.length, identity.sizeBytes ?? HEADER_BYTES);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > START.length) break;
  }
  if (length < expected) throw new TransientError(`the connection ended at byte ${length} instead of ${expected}`);
  const bytes = joined(chunks).subarray(0, START.length);
  checkMagic(bytes, url);
  return { identity, bytes };
}

async function readWhole(
  url: string,
  { identity, body }: RangeAnswer,
  { limit, progress }: { readonly limit: number; readonly progress: Progress },
): Promise<Opening> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isArchive = false;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (!isArchive && length >= HEADER_BYTES) {
      checkMagic(joined(chunks), url);
      isArchive = true;
      checkSize(url, identity.sizeBytes ?? length, limit);
      progress.note('The server does not answer range requests: the archive is read whole.');
      progress.begin('Archive', identity.sizeBytes ?? limit, 0);
    }
    if (!isArchive) continue;
    checkSize(url, length, limit);
    progress.advance(chunk.length);
  }
  if (isArchive) progress.end();
  const bytes = joined(chunks);
  checkMagic(bytes, url);
  return { identity: { ...identity, sizeBytes: length }, bytes };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

function checkSize(url: string, size: number, limit: number): void {
  if (size <= limit) return;
  throw new StreetsError({
    problem: 'The server does not answer range requests, and the archive is too large to be read whole.',
    place: url,
    found: `200 with the whole archive, ${formatBytes(size)} or more`,
    expected: `206 Partial Content, or at most ${formatBytes(limit)}`,
    advice: 'take an address with range requests, or download the archive and pass the file',
  });
}

function emptyFile(url: string, cause: ArchiveChangedError): StreetsError {
  return new StreetsError(
    { problem: 'This is no PMTiles archive.', place: url, found: cause.message, expected: 'a file with bytes' },
    { cause },
  );
}
