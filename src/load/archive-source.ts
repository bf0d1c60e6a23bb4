import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';
import { keptFile } from './kept-file.ts';

/** More than any directory or tile of a sound archive holds. */
const maxRead = 2 ** 26;

const rangeAnswer = /^bytes (\d+)-(\d+)\/(\d+|\*)$/;

/** The network let an archive down: who asks later may have it. */
export class ArchiveUnreachable extends Error {}

const unreachable = (cause: unknown): never => {
  throw new ArchiveUnreachable(cause instanceof Error ? cause.message : String(cause), { cause });
};

/** What a host's answer to a request for a range is good for. */
type RangeAnswer =
  | { readonly kind: 'part'; readonly bytes: ArrayBuffer; readonly etag: string | undefined }
  | { readonly kind: 'whole'; readonly file: Blob }
  | { readonly kind: 'useless' };

/** Whether the bytes of an answer are those of the archive itself, not of a packed copy of it. */
const isPlain = ({ headers }: Response): boolean =>
  ['', 'identity'].includes(headers.get('content-encoding')?.trim().toLowerCase() ?? '');

async function readPart(response: Response, offset: number, length: number): Promise<RangeAnswer> {
  const [, first, last] = rangeAnswer.exec(response.headers.get('content-range') ?? '') ?? [];
  const expected = Number(last) - offset + 1;
  // A host may say less where the archive ends, never something else.
  if (!isPlain(response) || Number(first) !== offset || !(expected <= length)) return { kind: 'useless' };
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength !== expected) return { kind: 'useless' };
  return { kind: 'part', bytes, etag: response.headers.get('etag') ?? undefined };
}

async function askForRange(url: string, offset: number, length: number, signal?: AbortSignal): Promise<RangeAnswer> {
  const response = await fetch(url, {
    headers: { range: `bytes=${offset}-${offset + length - 1}` },
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.status === 206) return readPart(response, offset, length);
  // A host without ranges sends everything, and one that packs has been unpacked by the browser.
  if (response.status === 200) return { kind: 'whole', file: await response.blob() };
  await response.body?.cancel();
  if (response.status === 416) return { kind: 'useless' };
  throw new Error(`expected the archive, the server answered ${response.status}`);
}

/**
 * Reads an archive for PMTiles from wherever it can be had: the copy that the device keeps, else ranges of the host's file,
 * else, where the host knows no ranges or packs what it sends, the whole file, which is then sliced.
 */
export class ArchiveSource implements Source {
  readonly #url: string;
  #file: Promise<Blob | null>;

  constructor(url: string) {
    this.#url = url;
    this.#file = keptFile(url);
  }

  getKey(): string {
    return this.#url;
  }

  /** The bytes of a range, fewer where the archive ends. Rejects when they cannot be had, or no sound archive asks for so many. */
  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (!Number.isSafeInteger(offset + length) || offset < 0 || length <= 0 || length > maxRead)
      throw new Error(`expected at most ${maxRead} bytes inside the archive, found ${length} at ${offset}`);
    const kept = await this.#file;
    if (kept !== null) return { data: await this.#slice(kept, offset, length) };
    const answer = await this.#ask(offset, length, signal);
    if (answer.kind === 'part') {
      if (etag !== undefined && answer.etag !== etag) throw new EtagMismatch('the archive was replaced meanwhile');
      return { data: answer.bytes, ...(answer.etag === undefined ? {} : { etag: answer.etag }) };
    }
    return { data: await this.#slice(await this.#whole(answer), offset, length) };
  }

  async #ask(offset: number, length: number, signal?: AbortSignal): Promise<RangeAnswer> {
    try {
      return await askForRange(this.#url, offset, length, signal);
    } catch (error) {
      signal?.throwIfAborted();
      // The network went while the device still fetched: what is kept by now may have it.
      const kept = await keptFile(this.#url);
      if (kept !== null) return { kind: 'whole', file: kept };
      // A browser also gives up on a packed range, which the whole file is not.
      if (error instanceof TypeError) return { kind: 'useless' };
      throw error;
    }
  }

  /** The whole file, fetched once for everyone who waits for it. */
  async #whole(answer: Exclude<RangeAnswer, { kind: 'part' }>): Promise<Blob> {
    const known = await this.#file;
    if (known !== null) return known;
    const wanted = answer.kind === 'whole' ? Promise.resolve(answer.file) : this.#fetchWhole();
    this.#file = wanted;
    try {
      return await wanted;
    } catch (error) {
      this.#file = Promise.resolve(null);
      throw error;
    }
  }

  async #fetchWhole(): Promise<Blob> {
    const response = await fetch(this.#url).catch(unreachable);
    if (response.status !== 200) throw new Error(`expected the archive, the server answered ${response.status}`);
    return response.blob().catch(unreachable);
  }

  async #slice(file: Blob, offset: number, length: number): Promise<ArrayBuffer> {
    return file.slice(offset, offset + length).arrayBuffer();
  }
}
