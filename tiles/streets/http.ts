import { ArchiveChangedError, messageOf, StreetsError, TransientError } from './errors.ts';
import { type ByteRange, endOf } from './ranges.ts';

/** What a server says of the file at an address; what it leaves unsaid is undefined. */
export interface FileIdentity {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly sizeBytes: number | undefined;
}

/** A server's answer to a range request. */
export interface RangeAnswer {
  /** False when the server sent the whole file instead. */
  readonly isPartial: boolean;
  readonly identity: FileIdentity;
  /** The bytes as they arrive. Throws a TransientError when the connection breaks or falls silent. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the answer when its body is not wanted. */
  readonly cancel: () => Promise<void>;
}

/** How a range is asked for. */
export interface RangeRequest {
  readonly idleTimeoutMs: number;
  /** Ends the request from outside. */
  readonly signal?: AbortSignal;
}

/**
 * Asks a server for a range of a file and returns its answer, once the head of the answer is there.
 *
 * Throws a TransientError for what may pass (no connection, silence, 408, 425, 429, 5xx), an ArchiveChangedError when the
 * range lies outside the file, and a StreetsError for every other answer.
 */
export async function askForRange(url: string, range: ByteRange, request: RangeRequest): Promise<RangeAnswer> {
  const idle = new AbortController();
  const timer = setTimeout(() => idle.abort(), request.idleTimeoutMs);
  const signal = AbortSignal.any([idle.signal, ...(request.signal ? [request.signal] : [])]);
  const broken = (error: unknown): unknown => {
    clearTimeout(timer);
    if (request.signal?.aborted) return request.signal.reason;
    if (idle.signal.aborted) return new TransientError(`no byte for ${request.idleTimeoutMs / 1_000} s`);
    return new TransientError(messageOf(error));
  };
  const headers = { range: `bytes=${range.offset}-${endOf(range) - 1}`, 'accept-encoding': 'identity' };
  const response = await fetch(url, { headers, signal }).catch((error: unknown) => {
    throw broken(error);
  });
  const cancel = async () => {
    clearTimeout(timer);
    await response.body?.cancel();
  };
  try {
    checkStatus(url, range, response);
  } catch (error) {
    await cancel();
    throw error;
  }
  return {
    isPartial: response.status === 206,
    identity: identityOf(response),
    body: watched(response, timer, broken),
    cancel,
  };
}

/** Returns false when two answers can't come from the same file; the date counts only where an ETag is missing. */
export function isSameFile(a: FileIdentity, b: FileIdentity): boolean {
  const agree = <Value>(x: Value | undefined, y: Value | undefined) => x === undefined || y === undefined || x === y;
  if (!agree(a.sizeBytes, b.sizeBytes)) return false;
  return a.etag && b.etag ? a.etag === b.etag : agree(a.lastModified, b.lastModified);
}

/** Returns a file's identity in words, for messages. */
export function describeIdentity({ etag, lastModified, sizeBytes }: FileIdentity): string {
  const size = sizeBytes === undefined ? 'unknown size' : `${sizeBytes} bytes`;
  return [etag && `ETag ${etag}`, lastModified && `modified ${lastModified}`, size].filter(Boolean).join(', ');
}

async function* watched(
  response: Response,
  timer: NodeJS.Timeout,
  broken: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response.body ?? []) {
      timer.refresh();
      yield chunk;
    }
  } catch (error) {
    throw broken(error);
  } finally {
    clearTimeout(timer);
  }
}

function checkStatus(url: string, range: ByteRange, response: Response): void {
  const { status } = response;
  const found = `${status} ${response.statusText}`.trim();
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    throw new TransientError(`the server answered ${found}`, retryAfterMs(response));
  }
  if (status === 416) {
    throw new ArchiveChangedError(`the server has no bytes from ${range.offset} on (${contentRange(response)})`);
  }
  if (status !== 200 && status !== 206) {
    throw new StreetsError({
      problem: 'The server does not hand out the archive.',
      place: url,
      found,
      expected: '206 Partial Content',
      advice: 'check the address; for an archive that needs a sign-in, download it and pass the file',
    });
  }
  checkEncoding(url, response);
  if (status === 206) checkContentRange(url, range, response);
}

function checkEncoding(url: string, response: Response): void {
  const encoding = response.headers.get('content-encoding') ?? 'identity';
  if (encoding === 'identity') return;
  throw new StreetsError({
    problem: 'The server packs the bytes of the archive on the way.',
    place: url,
    found: `Content-Encoding: ${encoding}`,
    expected: 'the bytes as they are, which the request asked for',
    advice: 'switch compression off for this file on the server, or download the archive and pass the file',
  });
}

function checkContentRange(url: string, range: ByteRange, response: Response): void {
  if (contentRange(response).startsWith(`bytes ${range.offset}-`)) return;
  throw new StreetsError({
    problem: 'The server sent other bytes than it was asked for.',
    place: url,
    found: `Content-Range: ${contentRange(response)}`,
    expected: `Content-Range: bytes ${range.offset}-${endOf(range) - 1}/…`,
    advice: 'download the archive and pass the file',
  });
}

function contentRange(response: Response): string {
  return response.headers.get('content-range') ?? 'none';
}

function identityOf(response: Response): FileIdentity {
  const size = response.status === 206 ? /\/(\d+)$/.exec(contentRange(response))?.[1] : lengthOf(response);
  return {
    etag: response.headers.get('etag')?.replace(/^W\//, ''),
    lastModified: response.headers.get('last-modified') ?? undefined,
    sizeBytes: size === undefined ? undefined : Number(size),
  };
}

function lengthOf(response: Response): string | undefined {
  return response.headers.get('content-length') ?? undefined;
}

function retryAfterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}
