import { type Entry, type Header, SharedPromiseCache, type Source } from 'pmtiles';
import { unpackDirectory } from './unpack.ts';

const maxDirectories = 100;

/** Remembers headers and directories of archives as PMTiles does, but distrusts what they claim and forgets what failed. */
export class DirectoryCache extends SharedPromiseCache {
  constructor() {
    super(maxDirectories, true, unpackDirectory);
  }

  override getHeader(source: Source): Promise<Header> {
    return this.#orForget(super.getHeader(source));
  }

  override getDirectory(
    source: Source,
    offset: number,
    length: number,
    header: Header,
    signal?: AbortSignal,
  ): Promise<Entry[]> {
    return this.#orForget(super.getDirectory(source, offset, length, header, signal), signal);
  }

  /** A failure is not remembered: the network may be back. What nobody wants any more is none, and PMTiles forgets it by itself. */
  async #orForget<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      if (signal?.aborted !== true) {
        this.cache.clear();
        this.pendingFetches.clear();
      }
      throw error;
    }
  }
}
